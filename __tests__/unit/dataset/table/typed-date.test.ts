import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DateOrder } from '../../../../src/dataset/table/no-date.js'
import { readDate } from '../../../../src/dataset/table/typed-date.js'

/** What is told of a text that is no date. */
function wrong(typed: string, order?: DateOrder): string {
  const found = readDate(typed, order)
  return 'edtf' in found ? found.edtf : `“${typed}” ${found.fault}${found.detail ?? ''}`
}

describe('a typed date', () => {
  test.each([
    ['2022-11-07', '2022-11-07'],
    ['2022-11', '2022-11'],
    ['2022?-11-07', '2022?-11-07'],
    ['2022-11-06/2022-11-07', '2022-11-06/2022-11-07'],
    ['2022', '2022'],
    ['2022/11/07', '2022-11-07'],
    ['2022.11.7', '2022-11-07'],
    ['25-8-2020', '2020-08-25'],
    ['8/25/2020', '2020-08-25'],
    ['7/7/2022', '2022-07-07'],
    ['07.7.2022.', '2022-07-07'],
    ['11/2022', '2022-11'],
    ['7 November 2022', '2022-11-07'],
    ['07-Nov-2022', '2022-11-07'],
    ['November 7, 2022', '2022-11-07'],
    ['Nov. 7 2022', '2022-11-07'],
    [' 2022-11-07 ', '2022-11-07'],
  ])('%s is %s', (typed, edtf) => {
    expect(readDate(typed)).toEqual({ edtf })
  })

  test.each([
    ['2022-11-07', '2022-11-07'],
    ['2022-11-07T09:11:00Z', '2022-11-07T09:11:00Z'],
    ['2022-11-07T09:11:00.000+0100', '2022-11-07T09:11:00.000+01:00'],
    ['2022-11-07 09:11:00', '2022-11-07T09:11:00'],
    ['2022-11-07 09:11:00 UTC', '2022-11-07T09:11:00Z'],
    ['Mon, 07 Nov 2022 09:11:00 +0100', '2022-11-07T09:11:00+01:00'],
    ['November 7, 2022 9:11', '2022-11-07T09:11'],
  ])('%s, as datePublished is written, keeps its clock: %s', (typed, edtf) => {
    expect(readDate(typed)).toEqual({ edtf })
  })

  test.each([
    ['November 2022', '2022-11'],
    ['Nov. 2022', '2022-11'],
    ['2022 November', '2022-11'],
    ['Sept 5, 2022', '2022-09-05'],
    ['7. November 2022', '2022-11-07'],
    ['25. 11. 2022', '2022-11-25'],
    ['07NOV2022', '2022-11-07'],
    ['2022-Nov-07', '2022-11-07'],
    ['the 7th of November, 2022', '2022-11-07'],
    ['November 1st, 2022', '2022-11-01'],
    ['Monday, November 7, 2022', '2022-11-07'],
    ['20171023', '2017-10-23'],
    ['2015 2 23', '2015-02-23'],
    ['2015 February', '2015-02'],
    ['199X', '199X'],
    ['2022/2023', '2022/2023'],
    ['2022-11/2023-02', '2022-11/2023-02'],
  ])('%s, as people write it, is %s', (typed, edtf) => {
    expect(readDate(typed)).toEqual({ edtf })
  })

  test.each([
    ['11-Apr-2020 5:47 pm', '2020-04-11T17:47'],
    ['April 11, 2020 at 5 p.m.', '2020-04-11T17:00'],
    ['4/25/2020 12:05 AM', '2020-04-25T00:05'],
    ['4/25/2020 12:05:09 PM', '2020-04-25T12:05:09'],
    ['Mon Oct 23 12:30:00 +0000 2017', '2017-10-23T12:30:00+00:00'],
    ['Mon Oct 23 12:30:00 2017', '2017-10-23T12:30:00'],
    ['Mon Oct 23 2017 12:30:00 GMT+0100 (Central European Standard Time)', '2017-10-23T12:30:00+01:00'],
    ['2022-11-07T10:00-05:00', '2022-11-07T10:00-05:00'],
    ['2022-11-07 10:00:00-05:00', '2022-11-07T10:00:00-05:00'],
    ['2020-04-11 17:47:00+00', '2020-04-11T17:47:00+00:00'],
    ['2020-04-11 5:47\u202fPM', '2020-04-11T17:47'],
  ])('%s keeps its clock: %s', (typed, edtf) => {
    expect(readDate(typed)).toEqual({ edtf })
  })

  test.each([
    ['2022/23', 'can be two years, or a year and a part of it'],
    ['2021-22', 'can be two years, or a year and a part of it'],
    ['2022–23', 'can be two years, or a year and a part of it'],
    ['2010/11', 'can be two years, or a year and a part of it'],
    ['2022-11/12', 'can be a day, or from one month to another'],
    ['2022/11-12', 'can be a day, or from one month to another'],
    ['2022-11-06/07', 'is no date'],
    ['2022/', 'is no date'],
    ['[2022-11-06,2022-11-07]', 'is no date'],
    ['Junk 5 2022', 'is no date: “Junk” is no month in English'],
    ['5 marzo 2022', 'is no date: “marzo” is no month in English'],
    ['Mayo 2022', 'is no date: “Mayo” is no month in English'],
    ['lundi 7 novembre 2022', 'is no date: “lundi” is no month in English'],
    ['Spring 2022', 'is no date: “Spring” is no month in English'],
    ['1-Apr-20', 'has a year of two digits'],
    ['Apr 1, 20', 'has a year of two digits'],
    ["1 Apr '20", 'has a year of two digits'],
    ['6/1/48 10:30', 'has a year of two digits'],
    ['Nov 7, 2022 5:47 pm EST', 'has a time zone in letters'],
    ['2022-11-07 17:47 pm', 'has a time that no clock shows'],
    ['2022-11-07 25:00', 'has a time that no clock shows'],
    ['2022-11-07 10:00-11:00', 'can be a time with its offset, or from one time to another'],
    ['Tuesday, November 7, 2022', 'names another weekday than its day has: it is a Monday'],
    ['1508761800', 'is a number, as computers count seconds from 1970'],
    ['23102017', 'is no date'],
    ['November 31, 2022', 'is no day of the calendar'],
    ['2022-00-00', 'is no day of the calendar'],
    ['2015 … 5', 'lacks a part, and so it is not certain what the others are'],
    ['7/11', 'is no date'],
    ['May 5', 'is no date'],
  ])('%s is refused: it %s', (typed, told) => {
    expect(wrong(typed)).toBe(`“${typed}” ${told}`)
  })

  test.each(['2022-21', '[2022-11-06,2022-11-07]', '2022-11-07T09:11+00', '2022?-11'])(
    '%s is EDTF, which a table of ours may hold',
    (edtf) => {
      expect(readDate(edtf, undefined, true)).toEqual({ edtf })
    },
  )

  test.each<[DateOrder, string]>([
    ['dmy', '2022-11-07'],
    ['mdy', '2022-07-11'],
  ])('that could be two days goes by --dates %s', (order, edtf) => {
    expect(readDate('07/11/2022', order)).toEqual({ edtf })
    expect(readDate('7.11.2022', order)).toEqual({ edtf })
  })

  test.each([
    ['07/11/2022', undefined, '“07/11/2022” can be two days: 2022-11-07 or 2022-07-11'],
    ['07/11/2022', 'ymd' as const, '“07/11/2022” does not begin with the year'],
    ['8/25/2020', 'dmy' as const, '“8/25/2020” is no day of the calendar'],
    ['31/9/2020', undefined, '“31/9/2020” is no day of the calendar'],
    ['7/11/22', 'dmy' as const, '“7/11/22” has a year of two digits'],
    ['44872', undefined, '“44872” is a number, as a spreadsheet counts days'],
    ['12', undefined, '“12” is no date'],
    ['soon', undefined, '“soon” is no date'],
    ['13/2022', undefined, '“13/2022” is no day of the calendar'],
  ])('%s (%s) is refused: %s', (typed, order, problem) => {
    expect(wrong(typed, order)).toBe(problem)
  })

  test('in any of the orders is the same day', () => {
    const part = fc.record({
      y: fc.integer({ min: 1900, max: 2099 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(part, fc.constantFrom('/', '.', '-'), ({ y, m, d }, mark) => {
        const edtf = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
        expect(readDate([d, m, y].join(mark), 'dmy')).toEqual({ edtf })
        expect(readDate([m, d, y].join(mark), 'mdy')).toEqual({ edtf })
        expect(readDate([y, m, d].join(mark), 'ymd')).toEqual({ edtf })
      }),
    )
  })
})
