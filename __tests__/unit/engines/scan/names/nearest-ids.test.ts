/** The nearest of many ids are those that are nearest of all of them together. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NearestIds } from '../../../../../src/engines/scan/names/nearest-ids.js'
import { nearest, themselves } from '../../../../../src/text/nearest.js'

function best(typed: readonly string[], ids: Iterable<string>): readonly string[] {
  const near = new NearestIds(typed)
  for (const id of ids) near.add(id)
  return near.best()
}

function ofAll(typed: readonly string[], ids: readonly string[]): string[] {
  return [...new Set(typed.flatMap((one) => nearest(one, themselves(ids))))]
}

const id = fc.string({ unit: fc.constantFrom('s', '1', '2', '-'), minLength: 1, maxLength: 5 })

describe('the nearest ids', () => {
  test('of a few', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 3 }), fc.array(id, { maxLength: 40 }), (typed, ids) => {
        expect(best(typed, ids)).toEqual(ofAll(typed, ids))
      }),
    )
  })

  test('of more than are held at a time, wherever they stand', () => {
    const many = Array.from({ length: 25_000 }, (_, index) => `st-${String(index + 10_000)}`)
    for (const typed of [['st-10003'], ['st-9999', 'st-3499'], ['st-34998x'], ['another']]) {
      expect(best(typed, many)).toEqual(ofAll(typed, many))
      expect(best(typed, many.toReversed())).toEqual(ofAll(typed, many))
    }
  })

  test('are none where nothing is near or nothing was typed', () => {
    expect(best(['zzz'], ['s1', 's2'])).toEqual([])
    expect(best([], ['s1'])).toEqual([])
  })

  test('may be asked for again', () => {
    const near = new NearestIds(['s12'])
    near.add('s1')
    expect([near.best(), near.best()]).toEqual([['s1'], ['s1']])
    near.add('s12')
    expect(near.best()).toEqual(['s12', 's1'])
  })
})
