/** Byte strings by number, against a Map. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Interned } from '../../../../src/engines/kernel/interned.js'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { Chance } from '../../../support/chance.js'
import { held } from '../held.js'

const SIZE = 2 ** 12

function numberIn(interned: Interned, kernel: Kernel, value: Uint8Array, around = ''): number | undefined {
  const { from, to } = held(kernel, value, around, around)
  return interned.of(from, to)
}

/** What a Map says: the numbers of strings in the order in which they come first. */
function numberedBy(map: Map<string, number>, value: Uint8Array): number {
  const key = Buffer.from(value).toString('latin1')
  const number = map.get(key) ?? map.size
  map.set(key, number)
  return number
}

describe('equal bytes get equal numbers, others get others', () => {
  test('of any bytes, wherever they stand and whatever stands around them', () => {
    const kernel = new Kernel(SIZE)
    const few = fc.uint8Array({ max: 2, maxLength: 20 })
    const values = fc.array(fc.tuple(fc.oneof(few, fc.uint8Array({ maxLength: 100 })), fc.string()))
    fc.assert(
      fc.property(values, (all) => {
        const interned = new Interned(kernel)
        const map = new Map<string, number>()
        for (const [value, around] of all) {
          expect(numberIn(interned, kernel, value, around)).toBe(numberedBy(map, value))
        }
      }),
    )
  })

  test('of zeros of any length', () => {
    const kernel = new Kernel(SIZE)
    const interned = new Interned(kernel)
    for (let length = 0; length <= 100; length++) {
      expect(numberIn(interned, kernel, new Uint8Array(length), 'x')).toBe(length)
    }
  })

  test('of thousands of values of 0 to 100 bytes, with their notes, while the table grows', () => {
    const kernel = new Kernel(SIZE)
    const interned = new Interned(kernel)
    const chance = new Chance(1)
    const map = new Map<string, number>()
    const values = Array.from({ length: 5000 }, () => {
      const pattern = Buffer.from([chance.below(256), chance.below(256), chance.below(256)])
      return Buffer.alloc(chance.below(101), pattern)
    })
    const expected = values.map((value) => numberedBy(map, value))
    const numbers = values.map((value) => {
      const number = numberIn(interned, kernel, value, 'y'.repeat(chance.below(20))) ?? -1
      interned.setNote(number, number + 1)
      return number
    })
    expect(numbers).toEqual(expected)
    expect(values.map((value) => numberIn(interned, kernel, value))).toEqual(expected)
    expect(numbers.map((number) => interned.note(number))).toEqual(numbers.map((number) => number + 1))
    expect(map.size).toBeGreaterThan(4000)
  })

  test('in each table by itself', () => {
    const kernel = new Kernel(SIZE)
    const [one, other] = [new Interned(kernel), new Interned(kernel)]
    const [a, b] = [Buffer.from('a'), Buffer.from('b')]
    expect([numberIn(one, kernel, a), numberIn(one, kernel, b)]).toEqual([0, 1])
    expect([numberIn(other, kernel, b), numberIn(other, kernel, a)]).toEqual([0, 1])
    one.setNote(0, 7)
    expect([one.note(0), one.note(1), other.note(0)]).toEqual([7, 0, 0])
  })
})

describe('at its limits', () => {
  test('2 ** 20 values get numbers, one more gets none, and those stay known', () => {
    const kernel = new Kernel(SIZE)
    const interned = new Interned(kernel)
    const { from, to } = held(kernel, 'four')
    const numberOf = (value: number): number | undefined => {
      kernel.bytes.writeInt32LE(value, from)
      return interned.of(from, to)
    }
    let wrong = 0
    for (let value = 0; value < 2 ** 20; value++) if (numberOf(value) !== value) wrong += 1
    expect(wrong).toBe(0)
    expect([numberOf(-1), numberOf(-2)]).toEqual([undefined, undefined])
    expect([numberOf(0), numberOf(12_345), numberOf(2 ** 20 - 1)]).toEqual([0, 12_345, 2 ** 20 - 1])
  })

  test('when the tables are full, what is known stays known and nothing new gets a number', () => {
    const kernel = new Kernel(SIZE)
    const interned = new Interned(kernel)
    fill(kernel, 2 ** 16)
    const values = Array.from({ length: 2000 }, (_, index) => Buffer.alloc(index % 300, String(index)))
    const numbers = values.map((value) => {
      const number = numberIn(interned, kernel, value)
      if (number !== undefined) interned.setNote(number, number + 1)
      return number
    })
    const known = numbers.filter((number) => number !== undefined)
    expect(new Set(known).size).toBeGreaterThan(100)
    expect(known.length).toBeLessThan(values.length)
    expect(values.map((value) => numberIn(interned, kernel, value))).toEqual(numbers)
    expect(known.map((number) => interned.note(number))).toEqual(known.map((number) => number + 1))
    fill(kernel, 1)
    expect(numberIn(interned, kernel, Buffer.alloc(3000, 'new'))).toBeUndefined()
    expect(() => new Interned(kernel)).toThrow('the tables of the kernel are full')
  })
})

/** Takes room until no more than so many bytes are left. */
function fill(kernel: Kernel, left: number): void {
  for (let room = 2 ** 22; room >= left; room >>= 1) while (kernel.room(room) !== undefined);
}
