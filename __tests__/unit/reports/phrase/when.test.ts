import { describe, expect, test } from '@jest/globals'
import { dayBand, dayLines, printedDate } from '../../../../src/reports/phrase/when.js'

describe('a date is printed with its own precision', () => {
  test.each([
    ['2022-11-07', '2022-11-07'],
    ['2022?-11-07', '2022-11-07'],
    ['2022-11', '2022-11'],
    ['2022', '2022'],
    ['2022-11-06~', 'about 2022-11-06'],
    ['2022-11-06%', 'about 2022-11-06'],
    ['199X', '1990s'],
    ['2022-11-XX', '2022-11-XX'],
    ['2022-11-06/2022-11-07', '2022-11-06 to 2022-11-07'],
    ['2022-09/..', 'since 2022-09'],
    ['../2022-09', 'until 2022-09'],
    ['199X/..', 'since 1990s'],
    ['[2022-10-07,2022-11-07]', '2022-10-07 or 2022-11-07'],
    ['2022-11-07T09:11+01:00', '2022-11-07 09:11+01:00'],
  ])('%s as %s', (edtf, printed) => {
    expect(printedDate(edtf)).toBe(printed)
  })
})

describe('the band of a day', () => {
  test.each([
    ['2022-11-07', ['2022-11-07', 'Monday']],
    ['2022-11-06~', ['about', '2022-11-06']],
    ['2022-11', ['2022-11', 'day not stated']],
    ['2022', ['2022', 'month not stated']],
    ['2022-11-06/2022-11-07', ['2022-11-06', 'or 11-07']],
    ['2022-11-06/2022-11-09', ['2022-11-06', 'to 11-09']],
    ['2022-12-31/2023-01-02', ['2022-12-31', 'to 2023-01-02']],
    ['2022-11-06/..', ['since 2022-11-06']],
    [undefined, ['undated']],
  ])('of %s is %j', (edtf, label) => {
    expect(dayBand(edtf).label).toEqual(label)
  })

  test('is one for a year that is inferred and one that is printed, and for all hours of a day', () => {
    for (const edtf of [
      '2022?-11-07',
      '2022-11-07T18:00',
      '2022-11-07T09:11+01:00',
      '[2022?-11-07,2022?-11-09]',
    ]) {
      expect(dayBand(edtf).key).toBe('2022-11-07')
    }
    expect(dayBand('2022?-11-07~').key).toBe(dayBand('2022-11-07%').key)
  })

  test('of both of two days does not say that it is one of them', () => {
    expect(dayBand('{2022-11-06,2022-11-07}').label).toEqual(['2022-11-06 and 2022-11-07'])
  })

  test('of a choice is the earliest, also of days that are not in order, or that run', () => {
    expect(dayBand('[2022-11-07,2022-10-07]').key).toBe('2022-10-07')
    expect(dayBand('[2022-10-07..2022-10-09,2022-11-07]')).toEqual({
      key: '2022-10-07/2022-10-09',
      label: ['2022-10-07', 'to 10-09'],
      otherwise: '2022-11-07',
    })
  })

  test('of a choice of days is that of the first, and the others are told', () => {
    expect(dayBand('[2022-10-07,2022-11-07]')).toEqual({
      key: '2022-10-07',
      label: ['2022-10-07', 'Friday'],
      otherwise: '2022-11-07',
    })
  })
})

describe('a date in short lines', () => {
  test.each([
    ['2022-11-07', false, ['2022-11-07']],
    ['2022-11', false, ['2022-11', 'day not stated']],
    ['2022-11-06/2022-11-07', false, ['2022-11-06', 'or 11-07']],
    ['2022-11-06/2022-11-07', true, ['2022-11-06', 'to 11-07']],
    ['[2022-10-07,2022-11-07]', false, ['2022-10-07', 'or 2022-11-07']],
    [undefined, false, ['undated']],
  ])('%s (lasting: %s) is %j', (edtf, lasting, lines) => {
    expect(dayLines(edtf, lasting)).toEqual(lines)
  })
})
