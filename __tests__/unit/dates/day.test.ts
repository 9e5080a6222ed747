import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayOf, dayOfInstant, isoDay, weekday } from '../../../src/dates/day.js'

describe('a day', () => {
  test('counts from 1970-01-01', () => {
    expect([dayOf(1970, 1, 1), dayOf(1970, 1, 2), dayOf(1969, 12, 31)]).toEqual([0, 1, -1])
  })

  test('is printed as year, month and date, and by its weekday', () => {
    expect(isoDay(dayOf(2022, 11, 7))).toBe('2022-11-07')
    expect(weekday(dayOf(2022, 11, 7))).toBe('Monday')
  })

  test('has astronomical years: the year 0 is a leap year', () => {
    expect(isoDay(dayOf(0, 2, 29))).toBe('0000-02-29')
    expect(isoDay(dayOf(99, 12, 31))).toBe('0099-12-31')
  })

  test('holds every instant of its 24 hours in UTC, before 1970 too', () => {
    expect(dayOfInstant(Date.UTC(2022, 10, 7, 23, 59, 59, 999))).toBe(dayOf(2022, 11, 7))
    expect(dayOfInstant(-1)).toBe(-1)
  })

  test('is read back from what is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number)
        expect(dayOf(year, month, date)).toBe(day)
      }),
    )
  })
})
