import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locate } from '../../../src/dataset/locate.js'
import { parse } from '../../../src/dataset/parse.js'
import { placesIn } from '../../../src/dataset/place.js'

/** `line:column message` of everything that is wrong. */
async function wrongIn(text: string): Promise<string[]> {
  const parsed = await parse(text)
  if ('value' in parsed) return []
  const problems = await locate(text, parsed.findings, placesIn(text, 'a.json'))
  return problems.map(({ message, where }) => `${where?.line ?? 0}:${where?.column ?? 0} ${message}`)
}

describe('parse', () => {
  test('gives back every JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify(value)
        expect(await parse(text)).toEqual({ value: JSON.parse(text) as unknown })
      }),
    )
  })

  test.each([
    ['{"a": 1,}', ['1:8 a comma stands before }']],
    ['[1,\n]', ['1:3 a comma stands before ]']],
    ['[1,,2]', ['1:4 a value is missing here']],
    ['{a: 1}', ['1:2 “a” is not JSON']],
    ["{'a': 1}", ["1:2 “'a'” is not JSON"]],
    ['{"a" 1}', ['1:6 a colon is missing here']],
    ['{"a": 1 "b": 2}', ['1:9 a comma is missing before this']],
    ['{"a": 1', ['1:8 a } is missing here']],
    ['[1', ['1:3 a ] is missing here']],
    ['{"a": 1}}', ['1:9 something follows the end of the data']],
    ['{"a": NaN}', ['1:7 “NaN” is not JSON']],
    ['{"a": tru\n}', ['1:7 “tru” is not JSON']],
    ['{"a": "\\x"}', ['1:7 an unknown escape stands in this string']],
    ['{"a": "\\u12"}', ['1:7 \\u without four hexadecimal digits']],
    ['{"a": "tab\there"}', ['1:7 a control character stands in this string']],
    ['{"a": 1.}', ['1:7 this number is not complete']],
    ['// note\n{}', ['1:1 a comment stands here; JSON has none']],
    ['', ['1:1 a value is missing here']],
  ])('says what is wrong with %j', async (text, expected) => {
    expect(await wrongIn(text)).toEqual(expected)
  })

  test('takes what the engine takes, and refuses what it refuses, except for keys that stand twice', async () => {
    const breaking = fc.constantFrom('', '"', '}', ',', '\\', '\0', 'x', ':')
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(), breaking, async (value, at, put) => {
        const sound = JSON.stringify(value)
        const place = at % sound.length
        const text = sound.slice(0, place) + put + sound.slice(place + 1)
        const parsed = await parse(text)
        const rules = 'findings' in parsed ? parsed.findings.map(({ rule }) => rule) : []
        expect(rules.some((rule) => rule === 'syntax')).toBe(!engineTakes(text))
      }),
      { numRuns: 500 },
    )
  })

  test('tells every mistake at once', async () => {
    const text = '{\n  "a" 1,\n  "b": [1,],\n  "c": tru,\n  "d": {"x": 1, "y": 2, "x": 3}\n}'
    expect(await wrongIn(text)).toEqual([
      '2:7 a colon is missing here',
      '3:10 a comma stands before ]',
      '4:8 “tru” is not JSON',
      '5:25 the key “x” stands twice in one object',
    ])
  })

  test('finds a key that stands twice in text that the engine would take', async () => {
    expect(await wrongIn('{"a": 1, "b": {"k": 1, "k": 2}}')).toEqual([
      '1:24 the key “k” stands twice in one object',
    ])
    expect(await wrongIn('{"__proto__": 1, "__proto__": 2}')).toEqual([
      '1:18 the key “__proto__” stands twice in one object',
    ])
  })

  test('keeps a key named __proto__ as a key', async () => {
    const parsed = await parse('{"__proto__": {"polluted": true}}')
    expect('value' in parsed && Object.keys(parsed.value as object)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  test('stops at nesting that no parser with positions could follow', async () => {
    const text = '[\n'.repeat(300) + ']'.repeat(300)
    expect(await wrongIn(text)).toEqual(['257:1 the nesting is deeper than 256 levels'])
    expect(await wrongIn('['.repeat(100_000))).toEqual(['1:257 the nesting is deeper than 256 levels'])
  })

  test('never repeats the engine’s message, which quotes raw bytes', async () => {
    for (const line of await wrongIn('{"a": \u001b]52;c;AAAA\u0007}'))
      expect(line).not.toContain('Unexpected token')
  })
})

function engineTakes(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
