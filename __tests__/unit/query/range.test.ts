import { describe, expect, test } from '@jest/globals'
import { isoDay } from '../../../src/dates/day.js'
import { readMoment, readRange } from '../../../src/query/meaning.js'
import { problemOf } from '../../support/problem.js'

const iso = (day: number): string => (Number.isFinite(day) ? isoDay(day) : String(day))

describe('a range of dates', () => {
  test.each([
    ['2022-11-07', '2022-11-07', '2022-11-07'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2022-09-12..2022-09-14', '2022-09-12', '2022-09-14'],
    ['2022-09..2022-10', '2022-09-01', '2022-10-31'],
    ['2022..2022', '2022-01-01', '2022-12-31'],
    ['..2022-10', '-Infinity', '2022-10-31'],
    ['2022-11-06..', '2022-11-06', 'Infinity'],
    ['2022-11-06/..', '2022-11-06', 'Infinity'],
    ['../2022-11-06', '-Infinity', '2022-11-06'],
    ['[2022-11-06..2022-11-08]', '2022-11-06', '2022-11-08'],
    ['[2022-11-06,2022-11-08]', '2022-11-06', '2022-11-08'],
  ])('%s', (value, first, last) => {
    const { text, earliest, latest } = readRange('said', value)
    expect([text, iso(earliest), iso(latest)]).toEqual([value, first, last])
  })

  test.each([
    'tomorrow',
    '..',
    '2022-13',
    'x..2022',
    '2022..x',
    '2022...2023',
    '2022..2023..2024',
    '[2022-11-06',
  ])('“%s” is none, and the forms are shown', (value) => {
    expect(problemOf(() => readRange('said', value))).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('is no date'),
      hint: 'write 2022-11-07, 2022-11, 2022-09-12..2022-09-14, ..2022-10 or 2022-11-06..',
    })
  })

  test('does not end before it begins', () => {
    expect(problemOf(() => readRange('said', '2022-10..2022-09'))).toEqual({
      kind: 'usage',
      message: 'said:2022-10..2022-09 ends before it begins',
      hint: 'write said:2022-09..2022-10',
    })
  })
})

test('a moment may have a clock time, and is one moment', () => {
  expect(readMoment('known-by', '2022-11-07T09:11+01:00').instant).toBe(Date.UTC(2022, 10, 7, 8, 11))
  expect(problemOf(() => readMoment('known-by', '2022-10..2022-11')).message).toBe(
    'known-by:2022-10..2022-11 is no date',
  )
})
