import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type DateOrder, readDate } from '../../../../src/dataset/table/typed-date.js'

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
    expect(readDate(typed, order)).toMatchObject({ problem })
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
