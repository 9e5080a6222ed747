/** Dates as people and spreadsheets write them, as EDTF (ISO 8601-2). What could be two days is not guessed. */
import { isEdtf } from '../../dates/edtf.js'

/** Of day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

export type ReadDate = { readonly edtf: string } | { readonly problem: string; readonly hint: string }

/**
 * EDTF stays as it is. `2022/11/07`, `7.11.2022`, `7 November 2022`, `Nov. 7, 2022`, `2022-11-07 09:11:00` and the
 * date of e-mail (RFC 5322) become EDTF, with their clock time.
 */
export function readDate(text: string, order?: DateOrder): ReadDate {
  const typed = text.trim()
  const numbers = numeric(typed, order) ?? named(typed)
  if (numbers !== undefined) return numbers
  if (isEdtf(typed) && !/^\d{1,3}(?:\/|$)/.test(typed)) return { edtf: typed }
  return unreadable(typed)
}

const CLOCK = String.raw`(?:[T ,]+(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-./](\d{1,2})[-./](\d{1,2})${CLOCK}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-./])(\d{1,2})\2(\d{4})\.?${CLOCK}$`)
const MONTH_AND_YEAR = /^(\d{1,2})[-./](\d{4})$/

function numeric(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const first = YEAR_FIRST.exec(text)
  if (first !== null) return dated(text, first[1], first[2], first[3], first[4], first[5])
  const month = MONTH_AND_YEAR.exec(text)
  if (month !== null) return checked(text, `${month[2] ?? ''}-${two(month[1])}`)
  const last = YEAR_LAST.exec(text)
  if (last === null) return undefined
  const [, one = '', , other = '', year, clock, zone] = last
  if (order === 'dmy') return dated(text, year, other, one, clock, zone)
  if (order === 'mdy') return dated(text, year, one, other, clock, zone)
  if (order === 'ymd') return { problem: `“${text}” does not begin with the year`, hint: ASK }
  if (Number(one) > 12 || Number(one) === Number(other)) return dated(text, year, other, one, clock, zone)
  if (Number(other) > 12) return dated(text, year, one, other, clock, zone)
  return {
    problem: `“${text}” can be two days: ${year ?? ''}-${two(other)}-${two(one)} or ${year ?? ''}-${two(one)}-${two(other)}`,
    hint: ASK,
  }
}

const ASK = 'say how the dates stand: --dates dmy (day first), --dates mdy (month first) or --dates ymd'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`
const DAY_MONTH = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})[\s-]+${MONTH}[\s,-]+(\d{4})${CLOCK}$`, 'i')
const MONTH_DAY = new RegExp(String.raw`^${WEEKDAY}${MONTH}\s+(\d{1,2}),?\s+(\d{4})${CLOCK}$`, 'i')

/** English names of months. */
function named(text: string): ReadDate | undefined {
  const day = DAY_MONTH.exec(text)
  if (day !== null) return dated(text, day[3], monthNumber(day[2]), day[1], day[4], day[5])
  const month = MONTH_DAY.exec(text)
  if (month !== null) return dated(text, month[3], monthNumber(month[1]), month[2], month[4], month[5])
  return undefined
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

function dated(text: string, year = '', month = '', day = '', clock?: string, zone?: string): ReadDate {
  const time =
    clock === undefined ? '' : `T${clock.padStart(clock.indexOf(':') === 1 ? clock.length + 1 : 0, '0')}`
  const offset = zone === 'UTC' || zone === 'GMT' ? 'Z' : (zone ?? '').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return checked(text, `${year}-${two(month)}-${two(day)}${time}${offset}`)
}

function checked(text: string, edtf: string): ReadDate {
  return isEdtf(edtf)
    ? { edtf }
    : { problem: `“${text}” is no day of the calendar`, hint: `correct it, or ${ASK}` }
}

function two(number = ''): string {
  return number.padStart(2, '0')
}

function unreadable(text: string): ReadDate {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    return {
      problem: `“${text}” is a number, as a spreadsheet counts days`,
      hint: 'format the column as a date, yyyy-mm-dd, and save again',
    }
  }
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/.test(text)) {
    return { problem: `“${text}” has a year of two digits`, hint: 'write all four: 2022-11-07' }
  }
  return {
    problem: `“${text}” is no date`,
    hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07 or 2022-11-06~ (about)',
  }
}
