import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Coverage } from '../../../../src/reports/timeline/coverage.js'

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.nat(8))
    .map(([first, more]) => ({ first, last: first + more })),
  { maxLength: 8 },
)

test('a day is covered if one of the stretches holds it', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: -2, max: 50 }), (all, day) => {
      expect(new Coverage(all).covers(day)).toBe(all.some(({ first, last }) => first <= day && day <= last))
    }),
  )
})

test('the days on which it changes are those whose answer is not that of the day before', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 0, max: 30 }), fc.nat(20), (all, first, more) => {
      const coverage = new Coverage(all)
      const range = Array.from({ length: more + 1 }, (_, index) => first + index)
      const changing = range.filter((day) => coverage.covers(day) !== coverage.covers(day - 1))
      expect(coverage.changes({ first, last: first + more })).toEqual(changing)
    }),
  )
})
