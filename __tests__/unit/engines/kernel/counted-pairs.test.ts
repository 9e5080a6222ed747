/** Counts of pairs in a kernel, against a Map. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CountedPairs } from '../../../../src/engines/kernel/counted-pairs.js'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { Chance } from '../../../support/chance.js'

const SIZE = 2 ** 12

function allOf(counted: CountedPairs): Map<string, number> {
  const all = new Map<string, number>()
  counted.each((left, right, count) => {
    const pair = `${String(left)} ${String(right)}`
    expect(all.has(pair)).toBe(false)
    all.set(pair, count)
  })
  return all
}

function add(counted: CountedPairs, expected: Map<string, number>, left: number, right: number): void {
  expect(counted.add(left, right)).toBe(true)
  const pair = `${String(left)} ${String(right)}`
  expected.set(pair, (expected.get(pair) ?? 0) + 1)
}

test('each pair is counted as often as it comes', () => {
  const kernel = new Kernel(SIZE)
  const number = fc.oneof(fc.nat(20), fc.nat(2 ** 20))
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 100 }), (pairs) => {
      const counted = new CountedPairs(kernel)
      const expected = new Map<string, number>()
      for (const [left, right] of pairs) add(counted, expected, left, right)
      expect(allOf(counted)).toEqual(expected)
    }),
  )
})

test('also of thousands of pairs, while the table grows', () => {
  const counted = new CountedPairs(new Kernel(SIZE))
  const chance = new Chance(1)
  const expected = new Map<string, number>()
  for (let index = 0; index < 20_000; index++) add(counted, expected, chance.below(500), chance.below(300))
  expect(expected.size).toBeGreaterThan(10_000)
  expect(allOf(counted)).toEqual(expected)
})

test('when the tables are full, what is counted goes on being counted, and nothing new is', () => {
  const kernel = new Kernel(SIZE)
  const counted = new CountedPairs(kernel)
  for (let room = 2 ** 22; room >= 16; room >>= 1) while (kernel.room(room) !== undefined);
  const pairs = Array.from({ length: 1000 }, (_, index) => [index, index * 7] as const)
  const isCounted = pairs.map(([left, right]) => counted.add(left, right))
  expect(isCounted.filter(Boolean).length).toBeGreaterThan(100)
  expect(isCounted).toContain(false)
  expect(pairs.map(([left, right]) => counted.add(left, right))).toEqual(isCounted)
  expect(allOf(counted)).toEqual(
    new Map(
      pairs.flatMap(([left, right], index) =>
        isCounted[index] ? [[`${String(left)} ${String(right)}`, 2]] : [],
      ),
    ),
  )
})
