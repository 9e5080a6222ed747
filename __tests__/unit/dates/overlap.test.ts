import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { opposite } from '../../../src/dates/answer.js'
import { isoDay } from '../../../src/dates/day.js'
import { span } from '../../../src/dates/edtf.js'
import { by, lag, within } from '../../../src/dates/overlap.js'

const is = (date: string, range: string): string => within(span(date), span(range))
const isBy = (date: string, moment: string): string => by(span(date), span(moment))

describe('a date within a range', () => {
  test.each([
    ['2022-11-07', '2022-11', 'yes'],
    ['2022-11-07', '2022-11-07', 'yes'],
    ['2022-11-07', '2022-10', 'no'],
    ['2022-11', '2022-11-07', 'perhaps'],
    ['2022-11', '2022-12', 'no'],
    ['2022-11-06/2022-11-07', '2022-11-07', 'perhaps'],
    ['2022-11-06/..', '2022-11', 'perhaps'],
    ['2022-11-06/..', '2022-11-05/..', 'yes'],
    ['2022?-11-07', '2022-11', 'yes'],
  ])('%s in %s: %s', (date, range, answer) => {
    expect(is(date, range)).toBe(answer)
  })

  test('an approximate date is never certain, and may lie its own length outside', () => {
    expect(is('2022-11-06~', '2022-11')).toBe('perhaps')
    expect(is('2022-11-06~', '2022-11-07')).toBe('perhaps')
    expect(is('2022-11-06~', '2022-11-08')).toBe('no')
    expect(is('2022-11~', '2022-12-24')).toBe('perhaps')
  })

  test('a day and its open range part all dates between them', () => {
    const day = fc.integer({ min: 0, max: 30_000 })
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const date = span(`${isoDay(Math.min(a, b))}/${isoDay(Math.max(a, b))}`)
        const before = within(date, { earliest: -Infinity, latest: c })
        const after = within(date, { earliest: c + 1, latest: Infinity })
        expect(before).toBe(opposite(after))
      }),
    )
  })
})

describe('a date by a moment', () => {
  test.each([
    ['2022-11-07', '2022-11-07', 'yes'],
    ['2022-11-08', '2022-11-07', 'no'],
    ['2022-11', '2022-11-07', 'perhaps'],
    ['2022-11', '2022-11', 'yes'],
    ['2022-11-07~', '2022-11-07', 'perhaps'],
    ['2022-11-08~', '2022-11-07', 'perhaps'],
    ['2022-11-07T09:11+01:00', '2022-11-07T09:11+01:00', 'yes'],
    ['2022-11-07T09:12+01:00', '2022-11-07T08:11Z', 'no'],
    ['2022-11-07T00:30+04:00', '2022-11-06', 'no'],
  ])('%s by %s: %s', (date, moment, answer) => {
    expect(isBy(date, moment)).toBe(answer)
  })

  test('a day without a zone is certain against an instant only when it is over, or not begun, everywhere', () => {
    expect(isBy('2022-11-07', '2022-11-07T09:11Z')).toBe('perhaps')
    expect(isBy('2022-11-07', '2022-11-06T09:59Z')).toBe('no')
    expect(isBy('2022-11-07', '2022-11-06T10:00Z')).toBe('perhaps')
    expect(isBy('2022-11-07', '2022-11-08T11:59Z')).toBe('perhaps')
    expect(isBy('2022-11-07', '2022-11-08T12:00Z')).toBe('yes')
    expect(isBy('2022-11-07~', '2022-11-18T12:00Z')).toBe('perhaps')
  })
})

describe('the days between two dates', () => {
  test('are least and most', () => {
    expect(lag(span('2022-11-15/2022-11-16'), span('2022-11-16'))).toEqual({ least: 0, most: 1 })
    expect(lag(span('2022-11-07'), span('2022-11-09'))).toEqual({ least: 2, most: 2 })
    expect(lag(span('2022-11-09'), span('2022-11-07'))).toEqual({ least: -2, most: -2 })
  })

  test('may be more or fewer where a date is approximate', () => {
    expect(lag(span('2022-09-05~'), span('2022-09-07'))).toEqual({ least: 1, most: 3 })
  })

  test('turn round with the dates', () => {
    const date = fc.constantFrom(
      '2022-11-07',
      '2022-11',
      '2022-11-06~',
      '2022-11-06/2022-11-09',
      '../2022-11-07',
    )
    fc.assert(
      fc.property(date, date, (a, b) => {
        const there = lag(span(a), span(b))
        const back = lag(span(b), span(a))
        expect([0 - back.most, 0 - back.least]).toEqual([0 + there.least, 0 + there.most])
      }),
    )
  })
})
