/** What is recognised, against JSON.parse: the same keys in the same order, and the values that stand between them. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import fc, { type Arbitrary } from 'fast-check'
import { Kernel } from '../../../../../src/engines/kernel/kernel.js'
import { type Shape, Shapes } from '../../../../../src/engines/scan/lines/shapes.js'
import { skeletonOf } from '../../../../../src/engines/scan/lines/skeleton.js'
import { Chance } from '../../../../support/chance.js'
import { ugly } from '../../../../support/ugly.js'
import { blockOf } from '../../held.js'

let kernel = new Kernel(2 ** 16)
let shapes: Shapes<string>
beforeEach(() => {
  shapes = new Shapes(kernel)
})

function learn(line: string): void {
  shapes.learn(JSON.parse(line), line, () => line)
}

interface Recognised {
  readonly shape: Shape<string>
  /** As they stand in the line. */
  readonly values: readonly string[]
}

/** The line alone in a block, with old bytes some way behind it. */
function recognised(line: string, old = ''): Recognised | undefined {
  const block = blockOf(kernel, line, old)
  const shape = shapes.recognise(block, 0, block.length)
  if (shape === undefined) return undefined
  const values = shape.slots.map((_, slot) =>
    kernel.bytes.toString('utf8', kernel.valueStart(slot), kernel.valueEnd(slot)),
  )
  return { shape, values }
}

/** All that must be true of a line that is recognised. */
function expectSound(line: string, { shape, values }: Recognised): void {
  const value = JSON.parse(line) as unknown
  expect(JSON.stringify(value)).toBe(line)
  const { literals, slots } = skeletonOf(value)
  expect(slots).toEqual(shape.slots)
  expect(literals.map((literal, index) => literal + (values[index] ?? '')).join('')).toBe(line)
  expect(skeletonOf(JSON.parse(shape.extra)).literals).toEqual(literals)
}

const KEYS = ['a', 'b', 'saidDate', 'quote', '__proto__', 'x y', '1', 'quote"d', 'schemaVersion', 'é']
/** Control characters that JSON.stringify writes short, and others that it writes as `\u`. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab"\\/\b\f\n\r\t é😀', '\u007f', '\u2028'), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
)
const number = fc.oneof(fc.nat(), fc.constantFrom(0, 9, 10, 999_999_999_999_999, 1e15, -1, 0.5, 1e21, -0))
const leaf = fc.oneof({ weight: 3, arbitrary: text }, number, fc.boolean(), fc.constant(null))

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
  ),
}))

/** The same keys with other values. */
function varied(value: unknown): Arbitrary<unknown> {
  if (Array.isArray(value)) return value.length === 0 ? fc.constant([]) : fc.tuple(...value.map(varied))
  if (typeof value === 'object' && value !== null) {
    return fc
      .tuple(...Object.values(value).map(varied))
      .map((values) => Object.fromEntries(Object.keys(value).map((key, index) => [key, values[index]])))
  }
  if (typeof value === 'string') return text
  if (typeof value === 'number') return number
  return typeof value === 'boolean' ? fc.boolean() : fc.constant(value)
}

/** Something more, less, or other at one place. */
function altered(line: string): Arbitrary<string> {
  const sign = fc.constantFrom(...'"\\{}[],: \t0e.-/utn1a', '\r', '\u0001', 'é', 'null', 'true', '\\u0041')
  const signs = [...line]
  return fc.tuple(fc.nat(signs.length), fc.nat(2), sign).map(([at, count, put]) => {
    return [...signs.slice(0, at), put, ...signs.slice(at + count)].join('')
  })
}

describe('what is recognised is sound', () => {
  test('of any lines with the keys of one that was learnt', () => {
    let count = 0
    fc.assert(
      fc.property(
        anyValue.chain((value) => fc.tuple(fc.constant(value), fc.array(varied(value), { maxLength: 5 }))),
        ([value, others]) => {
          learn(JSON.stringify(value))
          for (const other of others) {
            const line = JSON.stringify(other)
            const found = recognised(line)
            if (found !== undefined) {
              count += 1
              expectSound(line, found)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(count).toBeGreaterThan(150)
  })

  test('of lines that were learnt and then altered', () => {
    let count = 0
    fc.assert(
      fc.property(
        anyValue.chain((value) => {
          const line = JSON.stringify(value)
          return fc.tuple(fc.constant(line), fc.array(altered(line), { maxLength: 20 }))
        }),
        ([line, others]) => {
          learn(line)
          for (const other of others) {
            const found = recognised(other)
            if (found !== undefined) {
              count += 1
              expectSound(other, found)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(count).toBeGreaterThan(150)
  })

  test('of the same values in any spelling', () => {
    fc.assert(
      fc.property(anyValue, fc.nat(), (value, seed) => {
        const line = JSON.stringify(value)
        learn(line)
        const other = ugly(JSON.parse(line), new Chance(seed))
        const found = recognised(other)
        if (found !== undefined) expectSound(other, found)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a line is recognised', () => {
  const LEARNT =
    '{"schemaVersion":1,"id":"s1","gist":"x","n":7,"mutual":true,"none":null,"target":[{"party":"a"},{"asPrinted":"b"}]}'

  test.each([
    [LEARNT, ['s1', 'x', '7', 'true', 'a', 'b']],
    [
      '{"schemaVersion":1,"id":"","gist":"x","n":7,"mutual":true,"none":null,"target":[{"party":"a"},{"asPrinted":"b"}]}',
      undefined,
    ],
    [
      '{"schemaVersion":1,"id":"ß","gist":"\\"\\\\\\b\\f\\n\\r\\t\u007f\u2028😀","n":0,"mutual":false,"none":null,"target":[{"party":"12"},{"asPrinted":" "}]}',
      ['ß', '\\"\\\\\\b\\f\\n\\r\\t\u007f\u2028😀', '0', 'false', '12', ' '],
    ],
    [
      '{"schemaVersion":1,"id":"s","gist":"x","n":999999999999999,"mutual":false,"none":null,"target":[{"party":"a"},{"asPrinted":"b"}]}',
      ['s', 'x', '999999999999999', 'false', 'a', 'b'],
    ],
  ])('%s', (line, values) => {
    learn(LEARNT)
    expect(recognised(line)?.values).toEqual(values)
  })

  test('that has the keys of any of several that were learnt, which it is told', () => {
    const lines = [
      '{"a":"x"}',
      '{"a":1}',
      '{"a":true}',
      '{"a":null}',
      '{"a":[]}',
      '{"a":["x"]}',
      '{"a":["x","y"]}',
      '{"a":["x",1]}',
      '{"a":{"b":"x"}}',
      '{"a":"x","b":"y"}',
      '{"a":"x","b":1}',
      '{"a":1,"b":"x"}',
      '{"b":"x"}',
      '{}',
      '[]',
      '"x"',
      'null',
    ]
    for (const line of lines) learn(line)
    expect(lines.map((line) => recognised(line)?.shape.extra)).toEqual(lines)
    expect(new Set(lines.map((line) => recognised(line)?.shape.number)).size).toBe(lines.length)
  })

  test.each(['{"a":"', '{"a":[1,true,"'])('with %s and a text of any length', (start) => {
    const end = start.includes('[') ? '"],"b":"y"}' : '","b":"y"}'
    learn(`${start}x${end}`)
    for (let length = 1; length <= 70; length++) {
      for (const unit of ['x', 'é', '\\"', '\\\\']) {
        const value = unit.repeat(length)
        expect(recognised(start + value + end)?.values.slice(-2)).toEqual([value, 'y'])
      }
    }
  })

  test('among thousands, of which the first 4096 are learnt', () => {
    const lines = Array.from({ length: 4200 }, (_, index) => `{"k${String(index)}":"x","b":1}`)
    for (const line of lines) learn(line)
    const isKnown = lines.map((line) => recognised(line)?.shape.extra === line)
    expect(isKnown.indexOf(false)).toBe(4096)
    expect(isKnown.lastIndexOf(true)).toBe(4095)
  })

  test('up to 256 values', () => {
    const of = (count: number): string => JSON.stringify(Array<string>(count).fill('x'))
    for (const count of [255, 256, 257]) learn(of(count))
    expect([255, 256, 257].map((count) => recognised(of(count))?.values.length)).toEqual([
      255,
      256,
      undefined,
    ])
  })
})

describe('a line is not recognised', () => {
  const LEARNT = '{"a":"x","n":1,"t":true,"o":null,"b":"y"}'

  test.each([
    ['white space before a value', '{"a": "x","n":1,"t":true,"o":null,"b":"y"}'],
    ['white space before the line', ' {"a":"x","n":1,"t":true,"o":null,"b":"y"}'],
    ['white space behind it', '{"a":"x","n":1,"t":true,"o":null,"b":"y"} '],
    ['a carriage return behind it', '{"a":"x","n":1,"t":true,"o":null,"b":"y"}\r'],
    ['another line behind it', '{"a":"x","n":1,"t":true,"o":null,"b":"y"}\n{}'],
    ['more behind it', '{"a":"x","n":1,"t":true,"o":null,"b":"y"}}'],
    ['the end cut off', '{"a":"x","n":1,"t":true,"o":null,"b":"y"'],
    ['the end of a text cut off', '{"a":"x","n":1,"t":true,"o":null,"b":"y'],
    ['another order', '{"n":1,"a":"x","t":true,"o":null,"b":"y"}'],
    ['a key more', '{"a":"x","n":1,"t":true,"o":null,"b":"y","c":"z"}'],
    ['a key less', '{"a":"x","n":1,"t":true,"b":"y"}'],
    ['a key twice', '{"a":"x","a":"x","n":1,"t":true,"o":null,"b":"y"}'],
    ['a key in other letters', '{"A":"x","n":1,"t":true,"o":null,"b":"y"}'],
    ['a key that is escaped', '{"\\u0061":"x","n":1,"t":true,"o":null,"b":"y"}'],
    ['a slash that is escaped', '{"a":"\\/","n":1,"t":true,"o":null,"b":"y"}'],
    ['a letter that is escaped', '{"a":"\\u0041","n":1,"t":true,"o":null,"b":"y"}'],
    ['a control character that is escaped', '{"a":"\\u001f","n":1,"t":true,"o":null,"b":"y"}'],
    ['an escape that JSON does not have', '{"a":"\\x","n":1,"t":true,"o":null,"b":"y"}'],
    ['a control character', '{"a":"\u0001","n":1,"t":true,"o":null,"b":"y"}'],
    ['a tab', '{"a":"\t","n":1,"t":true,"o":null,"b":"y"}'],
    ['an empty text', '{"a":"","n":1,"t":true,"o":null,"b":"y"}'],
    ['01', '{"a":"x","n":01,"t":true,"o":null,"b":"y"}'],
    ['00', '{"a":"x","n":00,"t":true,"o":null,"b":"y"}'],
    ['1e5', '{"a":"x","n":1e5,"t":true,"o":null,"b":"y"}'],
    ['-0', '{"a":"x","n":-0,"t":true,"o":null,"b":"y"}'],
    ['-1', '{"a":"x","n":-1,"t":true,"o":null,"b":"y"}'],
    ['1.50', '{"a":"x","n":1.50,"t":true,"o":null,"b":"y"}'],
    ['1.', '{"a":"x","n":1.,"t":true,"o":null,"b":"y"}'],
    ['no digit', '{"a":"x","n":,"t":true,"o":null,"b":"y"}'],
    ['sixteen digits', '{"a":"x","n":9007199254740993,"t":true,"o":null,"b":"y"}'],
    ['a text for a number', '{"a":"x","n":"1","t":true,"o":null,"b":"y"}'],
    ['a number for a text', '{"a":1,"n":1,"t":true,"o":null,"b":"y"}'],
    ['null for a text', '{"a":null,"n":1,"t":true,"o":null,"b":"y"}'],
    ['a list for a text', '{"a":["x"],"n":1,"t":true,"o":null,"b":"y"}'],
    ['a text for null', '{"a":"x","n":1,"t":true,"o":"z","b":"y"}'],
    ['True', '{"a":"x","n":1,"t":True,"o":null,"b":"y"}'],
    ['trues', '{"a":"x","n":1,"t":trues,"o":null,"b":"y"}'],
    ['fals', '{"a":"x","n":1,"t":fals,"o":null,"b":"y"}'],
  ])('with %s', (_, line) => {
    learn(LEARNT)
    expect(recognised(LEARNT)).toBeDefined()
    expect(recognised(line)).toBeUndefined()
  })

  test('with another version', () => {
    learn('{"schemaVersion":1,"a":"x"}')
    expect(recognised('{"schemaVersion":1,"a":"y"}')).toBeDefined()
    expect(recognised('{"schemaVersion":2,"a":"x"}')).toBeUndefined()
  })

  test('where it is cut off, though old bytes behind it would end it', () => {
    learn(LEARNT)
    for (let length = 0; length < LEARNT.length; length++) {
      expect(recognised(LEARNT.slice(0, length), LEARNT.slice(length))).toBeUndefined()
      expect(recognised(LEARNT.slice(0, length), LEARNT)).toBeUndefined()
    }
  })

  test('where it is cut off, though the next line of the block would end it', () => {
    learn(LEARNT)
    for (let length = 1; length < LEARNT.length; length++) {
      const block = blockOf(kernel, `${LEARNT.slice(0, length)}\n${LEARNT.slice(length)}\n${LEARNT}`)
      expect(shapes.recognise(block, 0, length)).toBeUndefined()
      expect(shapes.recognise(block, 0, LEARNT.length + 1)).toBeUndefined()
      expect(shapes.recognise(block, length + 1, LEARNT.length + 1)).toBeUndefined()
    }
  })

  test.each(['{"a": "x"}', '{"a":"\\u0041"}', '{"a":1.0}', '{"é":"x"}'])(
    'by a line that is not learnt: %s',
    (line) => {
      learn(line)
      expect(recognised(line)).toBeUndefined()
    },
  )

  test('of one byte or none', () => {
    for (const line of ['1', '{}', '"x"', '[1]', 'true']) learn(line)
    for (const line of ['', '{', '[', '"', 'x', 't']) expect(recognised(line, line)).toBeUndefined()
  })

  test('when nothing was learnt', () => {
    expect(recognised('{}')).toBeUndefined()
  })
})

test('lines of a block are told apart', () => {
  learn('{"a":"x"}')
  learn('{"a":"x","b":1}')
  const lines = ['{"a":"one"}', '{"a":"two","b":22}', '{"c":0}', '{"a":"three"}']
  const block = blockOf(kernel, lines.join('\n'))
  const found = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1)
    return shapes.recognise(block, start, start + line.length)?.extra
  })
  expect(found).toEqual(['{"a":"x"}', '{"a":"x","b":1}', undefined, '{"a":"x"}'])
})

test('when the tables are full, nothing more is learnt, and what was learnt stays', () => {
  kernel = new Kernel(2 ** 16)
  shapes = new Shapes(kernel)
  learn('{"a":"x"}')
  for (let room = 2 ** 22; room > 0; room >>= 1) while (kernel.room(room) !== undefined);
  learn('{"b":"x"}')
  expect(recognised('{"a":"y"}')?.values).toEqual(['y'])
  expect(recognised('{"b":"x"}')).toBeUndefined()
})
