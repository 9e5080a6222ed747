import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayOf, isoDay } from '../../../src/dates/day.js'
import { isEdtf, span } from '../../../src/dates/edtf.js'

const days = (text: string): [string, string] => {
  const { earliest, latest } = span(text)
  return [iso(earliest), iso(latest)]
}
const iso = (day: number): string => (Number.isFinite(day) ? isoDay(day) : String(day))

describe('the days that a date covers', () => {
  test.each([
    ['2022-11-07', '2022-11-07', '2022-11-07'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['2022-11-06/2022-11-07', '2022-11-06', '2022-11-07'],
    ['2022/2022-11', '2022-01-01', '2022-11-30'],
    ['2022-11-06/..', '2022-11-06', 'Infinity'],
    ['2022-11-06/', '2022-11-06', 'Infinity'],
    ['../2022-11-07', '-Infinity', '2022-11-07'],
    ['/2022-11-07', '-Infinity', '2022-11-07'],
    ['2022?-11-07', '2022-11-07', '2022-11-07'],
    ['2022-11-06~', '2022-11-06', '2022-11-06'],
    ['2022-11-06~/2022-11-08', '2022-11-06', '2022-11-08'],
    ['2022-09-05~/2022-09-05~', '2022-09-05', '2022-09-05'],
    ['2022-11-XX', '2022-11-01', '2022-11-30'],
    ['2022-1X', '2022-10-01', '2022-12-31'],
    ['[2022-11-06,2022-11-07]', '2022-11-06', '2022-11-07'],
    ['[2022-11-07,2022-11-06]', '2022-11-06', '2022-11-07'],
    ['[2022-11-06..2022-11-08]', '2022-11-06', '2022-11-08'],
    ['{2022-11-01, 2022-11-06..2022-11-08}', '2022-11-01', '2022-11-08'],
    ['[..2022-11-08]', '-Infinity', '2022-11-08'],
    ['[2022-11-08..]', '2022-11-08', 'Infinity'],
    ['[2022?-11-06,2022-11-07]', '2022-11-06', '2022-11-07'],
    ['2022-23', '2021-12-01', '2023-02-28'],
  ])('%s', (text, first, last) => {
    expect(days(text)).toEqual([first, last])
  })

  test.each([
    '',
    '..',
    ' 2022-11-07',
    '2022-02-30',
    '2022-02-29',
    '2022-13',
    '2022-02-29~',
    '2022?-02-30',
    '2022-13?',
    '2022-30',
    '2022-00',
    '2022-11-00',
    '7 November 2022',
    '20221107',
    '1e3',
    '2022-11-07/2022-11-06',
    '[]',
    '[2022-11-06',
    '[2022-11-06/2022-11-07]',
    '[..]',
    'a/b/c',
    '2022-11-07T25:00',
    '2022-11-07T24:00',
    '2022-11-07T09:61',
    '2022-11-07T09',
    '2022-11T09:11',
    '2022-11-07T09:11+25:00',
  ])('“%s” is no date', (text) => {
    expect(isEdtf(text)).toBe(false)
  })

  test('what is no date is an error of the data, with the forms to write', () => {
    expect(() => span('tomorrow')).toThrow('“tomorrow” is no date in EDTF (ISO 8601-2)')
  })
})

describe('what is said of a date', () => {
  test.each([
    ['2022-11-07', false, false],
    ['2022-11-07~', true, false],
    ['2022?-11-07', false, true],
    ['2022-11-07%', true, true],
    ['[2022-11-06~,2022-11-07]', true, false],
  ])('%s: approximate %s, inferred %s', (text, approximate, inferred) => {
    expect(span(text)).toMatchObject({ text, approximate, inferred })
  })
})

describe('a clock time', () => {
  test('counts as the whole day written beside it, whatever its offset', () => {
    for (const time of ['09:11', '09:11:30', '00:11+04:00', '23:30-05:00', '09:11Z', '09:11+0100']) {
      expect(days(`2022-11-07T${time}`)).toEqual(['2022-11-07', '2022-11-07'])
    }
    expect(days('2022-11-06T10:00/2022-11-07T11:00+01:00')).toEqual(['2022-11-06', '2022-11-07'])
    expect(days('2022?-11-07T09:11')).toEqual(['2022-11-07', '2022-11-07'])
  })

  test('keeps its instant where the offset is written', () => {
    expect(span('2022-11-07T00:11+01:00').instant).toBe(Date.UTC(2022, 10, 6, 23, 11))
    expect(span('2022-11-07T23:30:15-05').instant).toBe(Date.UTC(2022, 10, 8, 4, 30, 15))
    expect(span('2022-11-07T09:11:30.5Z').instant).toBe(Date.UTC(2022, 10, 7, 9, 11, 30))
    expect(span('2022-11-07T09:11+05:45').instant).toBe(Date.UTC(2022, 10, 7, 3, 26))
    expect(span('2022-11-07T09:11-0330').instant).toBe(Date.UTC(2022, 10, 7, 12, 41))
  })

  test('has no instant without an offset', () => {
    expect(span('2022-11-07T09:11')).not.toHaveProperty('instant')
    expect(span('2022-11-07')).not.toHaveProperty('instant')
  })
})

test('a day and what marks it may be read in any order of asking', () => {
  const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) })
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)]
      expect(span(isoDay(a))).toMatchObject({ earliest: a, latest: a })
      expect(span(`${isoDay(a)}~`)).toMatchObject({ earliest: a, latest: a })
      expect(span(`${isoDay(first)}/${isoDay(last)}`)).toMatchObject({ earliest: first, latest: last })
      expect(span(`[${isoDay(a)},${isoDay(b)}]`)).toMatchObject({ earliest: first, latest: last })
    }),
  )
})

test('the days are the same in every time zone', () => {
  const before = process.env['TZ']
  const zones = ['UTC', 'Asia/Yerevan', 'America/Los_Angeles', 'Pacific/Apia']
  try {
    zones.forEach((zone, index) => {
      process.env['TZ'] = zone
      // Another day in each zone, since what was read once is kept.
      const day = dayOf(2022, 3, 10) + 7 * index
      const text = isoDay(day)
      for (const form of [
        text,
        `${text}~`,
        `${text}T00:30`,
        `${text}T23:30`,
        `${text}T00:30+04:00`,
        `${text}?`,
      ]) {
        expect(span(form)).toMatchObject({ earliest: day, latest: day })
      }
      expect(span(`${text}T00:30Z`).instant).toBe(day * 86_400_000 + 1_800_000)
      expect(span(`201${index}-11-XX`)).toMatchObject({
        earliest: dayOf(2010 + index, 11, 1),
        latest: dayOf(2010 + index, 11, 30),
      })
    })
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})
