import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactText, readExact, withWrittenNumbers, WrittenNumber } from '../../../src/dataset/exact-json.js'

const digits = fc.stringMatching(/^\d{1,30}$/)
const whole = fc.oneof(fc.constant('0'), fc.stringMatching(/^[1-9]\d{0,29}$/))
/** The text of any JSON number. */
const numberText = fc
  .tuple(
    fc.constantFrom('', '-'),
    whole,
    fc.option(digits, { nil: undefined }),
    fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'E-'), fc.stringMatching(/^\d{1,4}$/)), {
      nil: undefined,
    }),
  )
  .map(([sign, int, fraction, exponent]) =>
    [sign, int, fraction === undefined ? '' : `.${fraction}`, exponent?.join('') ?? ''].join(''),
  )

describe('JSON with its numbers as they are written', () => {
  test('keeps the text of every number, wherever it stands', () => {
    fc.assert(
      fc.property(numberText, fc.constantFrom('', ' ', '\n\t'), (number, space) => {
        for (const text of [
          `{"a":${space}${number}}`,
          `[1,${space}${number}]`,
          `{"a":[{"b":${number}${space}}]}`,
        ]) {
          const value = withWrittenNumbers(JSON.parse(text), text)
          expect(exactText(value)).toBe(text.replaceAll(/\s/g, ''))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is the value that the engine reads, but for those numbers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(exactText(readExact(text).value)).toBe(text)
      }),
    )
  })

  test('has keys that are dangerous to objects', () => {
    expect(Object.keys(readExact('{"__proto__":{"a":1.0}}').value as object)).toEqual(['__proto__'])
  })

  test('knows where the items of its lists stand', () => {
    const text = '{ "a": [ {"b": [1.0, "]"]} , null,[] ] }'
    const { value, spans } = readExact(text)
    const { a } = value as { a: [{ b: unknown[] }, null, unknown[]] }
    const cut = (list: readonly unknown[]): (string | undefined)[] | undefined =>
      spans.get(list)?.map(({ start, end }) => text.slice(start, end))
    expect(cut(a)).toEqual(['{"b": [1.0, "]"]}', 'null', '[]'])
    expect(cut(a[0].b)).toEqual(['1.0', '"]"'])
    expect(cut(a[2])).toEqual([])
  })

  test.each([
    ['1.10', false],
    ['1e2', false],
    ['1e400', true],
    ['9007199254740993', true],
    ['-0.1000000000000000000', false],
    ['123456789012345.6', true],
  ])('says of %s whether a double has another value: %s', (text, isBeyond) => {
    expect(new WrittenNumber(text).isBeyondDoubles).toBe(isBeyond)
  })
})
