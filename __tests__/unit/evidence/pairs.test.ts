/** Pairs by number and their counts, against a Map. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PairCounts } from '../../../src/evidence/pair-counts.js'
import { Pairs } from '../../../src/evidence/pairs.js'

const number = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
const anyPairs = fc.array(fc.tuple(number, number), { maxLength: 100 })

type Pair = readonly [number, number]

const SERIES: readonly (readonly [string, (index: number) => Pair])[] = [
  ['side by side', (index) => [index, index + 1]],
  ['with one left number', (index) => [-1, index]],
  ['with one right number', (index) => [index, 0]],
  ['in steps of the size of the table', (index) => [index * 1024, index * 4096]],
]

/** Each pair has a number of its own, which it keeps, below the end; and each number leads back to its pair. */
function expectNumbered(pairs: Pairs, all: readonly Pair[]): void {
  const numbers = new Map(
    all.map(([left, right]) => [`${String(left)} ${String(right)}`, pairs.of(left, right)]),
  )
  expect(new Set(numbers.values()).size).toBe(numbers.size)
  const found = new Map<string, number>()
  pairs.each((left, right, one) => found.set(`${String(left)} ${String(right)}`, one))
  expect(new Set(found.values()).size).toBe(found.size)
  expect([...numbers].filter(([pair, one]) => found.get(pair) !== one)).toEqual([])
  expect(Math.max(0, ...found.values())).toBeLessThan(Math.max(1, pairs.end))
  expect(all.filter(([left, right]) => pairs.find(left, right) !== pairs.of(left, right))).toEqual([])
}

describe('equal pairs get equal numbers, others get others', () => {
  test('of any whole numbers of four bytes', () => {
    fc.assert(
      fc.property(anyPairs, (all) => {
        const pairs = new Pairs()
        const first = all.map(([left, right]) => pairs.of(left, right))
        expectNumbered(pairs, all)
        expect(all.map(([left, right]) => pairs.of(left, right))).toEqual(first)
      }),
    )
  })

  test.each(SERIES)('of thousands of pairs %s, while the table grows', (_, pairAt) => {
    const pairs = new Pairs()
    const all = Array.from({ length: 5000 }, (_, index) => pairAt(index))
    const first = all.map(([left, right]) => pairs.of(left, right))
    expectNumbered(pairs, all)
    expect(all.map(([left, right]) => pairs.find(left, right))).toEqual(first)
  })

  test('and what is far from all that was asked for has none', () => {
    const pairs = new Pairs()
    expect(pairs.find(1, 1)).toBeUndefined()
    pairs.of(1, 1)
    expect([pairs.find(1, 1000), pairs.find(1000, 1), pairs.find(2, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a pair is not its reverse', () => {
    const pairs = new Pairs()
    expect(pairs.of(1, 2)).not.toBe(pairs.of(2, 1))
  })

  test('up to 2 ** 24 numbers, of which those that are there stay', () => {
    const pairs = new Pairs()
    let left = 0
    while (pairs.of(left, 0) !== undefined) left += 1
    expect(pairs.end).toBe(2 ** 24)
    expect(left).toBe(2 ** 20)
    expect([pairs.of(left, 7), pairs.find(left, 7)]).toEqual([undefined, undefined])
    expect([pairs.of(0, 15), pairs.of(left - 1, 0)]).toEqual([15, 2 ** 24 - 16])
  })
})

describe('counts of pairs are those of a Map', () => {
  function expectCounted(all: readonly (readonly [number, number, number])[]): void {
    const counts = new PairCounts()
    const map = new Map<string, number>()
    for (const [left, right, times] of all) {
      const key = `${String(left)} ${String(right)}`
      counts.add(left, right, times)
      map.set(key, (map.get(key) ?? 0) + times)
    }
    const found = new Map<string, number>()
    counts.each((left, right, count) => found.set(`${String(left)} ${String(right)}`, count))
    expect(new Map([...found].sort())).toEqual(new Map([...map].sort()))
    expect(all.map(([left, right]) => counts.get(left, right))).toEqual(
      all.map(([left, right]) => map.get(`${String(left)} ${String(right)}`)),
    )
  }

  test('of any whole numbers, also beyond four bytes', () => {
    const times = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(2 ** 40))
    fc.assert(
      fc.property(anyPairs, fc.array(times, { minLength: 100, maxLength: 100 }), (all, many) => {
        expectCounted(all.map(([left, right], index) => [left, right, many[index] ?? 1]))
      }),
    )
  })

  test.each(SERIES)('of thousands of pairs %s', (_, pairAt) => {
    expectCounted(Array.from({ length: 5000 }, (_, index) => [...pairAt(index), 1 + (index % 3)]))
  })

  test('and none where nothing was counted, though its neighbour was', () => {
    const counts = new PairCounts()
    counts.add(1, 1, 1)
    expect([counts.get(1, 2), counts.get(2, 1)]).toEqual([0, 0])
  })
})
