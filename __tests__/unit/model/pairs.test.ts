/** Pairs by number, against a Map. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Pairs, tooManyPairs } from '../../../src/model/pairs.js'

/** What a Map says: the numbers of pairs in the order in which they come first. */
class Plain {
  readonly numbers = new Map<string, number>()

  of(left: number, right: number): number {
    const key = `${String(left)} ${String(right)}`
    const number = this.numbers.get(key) ?? this.numbers.size
    this.numbers.set(key, number)
    return number
  }
}

function listed(pairs: Pairs): string[] {
  const found: string[] = []
  pairs.each((left, right, number) => found.push(`${String(left)} ${String(right)} ${String(number)}`))
  return found.sort()
}

describe('equal pairs get equal numbers, others get others', () => {
  test('of any whole numbers of four bytes', () => {
    const number = fc.oneof(
      fc.integer({ min: -2, max: 5 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 100 }), (all) => {
        const [pairs, plain] = [new Pairs(), new Plain()]
        for (const [left, right] of all) {
          const key = `${String(left)} ${String(right)}`
          expect(pairs.find(left, right)).toBe(plain.numbers.get(key))
          expect(pairs.of(left, right)).toBe(plain.of(left, right))
          expect(pairs.find(left, right)).toBe(plain.numbers.get(key))
        }
        expect(pairs.count).toBe(plain.numbers.size)
        expect(listed(pairs)).toEqual([...plain.numbers].map(([key, one]) => `${key} ${String(one)}`).sort())
      }),
    )
  })

  test.each([
    ['side by side', (index: number) => [index, index + 1]],
    ['with one left number', (index: number) => [-1, index]],
    ['with one right number', (index: number) => [index, 0]],
    ['in steps of the size of the table', (index: number) => [index * 1024, index * 4096]],
  ] as const)('of thousands of pairs %s, while the table grows', (_, pairAt) => {
    const pairs = new Pairs()
    const all = Array.from({ length: 5000 }, (_, index) => pairAt(index))
    expect(all.map(([left = 0, right = 0]) => pairs.of(left, right))).toEqual(all.map((_, index) => index))
    expect(all.map(([left = 0, right = 0]) => pairs.find(left, right))).toEqual(all.map((_, index) => index))
    expect(pairs.count).toBe(5000)
    expect(listed(pairs)).toEqual(
      all.map(([left = 0, right = 0], index) => `${String(left)} ${String(right)} ${String(index)}`).sort(),
    )
  })
})

test('a pair is not its reverse', () => {
  const pairs = new Pairs()
  expect([pairs.of(1, 2), pairs.of(2, 1), pairs.of(1, 2)]).toEqual([0, 1, 0])
})

test('what is too much is told with what to do', () => {
  expect(tooManyPairs()).toMatchObject({ kind: 'usage' })
})
