/** The forms in which a day, a month or a year is typed, in figures and with English names of months. */
import { monthNumber, withoutWeekday } from './month-names.js'
import { type DateOrder, type NoDate, noMonth, SAY_THE_ORDER, TWO_DAYS } from './no-date.js'

/** As typed, in figures. */
export interface DayParts {
  readonly year: string
  readonly month?: string | undefined
  readonly day?: string | undefined
}

const YEAR_FIRST = /^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})\.?$/
const YEAR_LAST = /^(\d{1,2})([-/ ]|\. ?)(\d{1,2})\2(\d{4})\.?$/
const MONTH_AND_YEAR = /^(\d{1,2})[-./ ](\d{4})$/
/** As columns are joined; with any other mark it may be two years. */
const YEAR_AND_MONTH = /^(\d{4}) (\d{1,2})$/
const WITHOUT_MARKS = /^(1[5-9]\d\d|2[01]\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

/** Undefined for what is no day, month and year in figures, or no month and year. */
export function numericDay(text: string, order: DateOrder | undefined): DayParts | NoDate | undefined {
  const [, y, , m, d] = YEAR_FIRST.exec(text) ?? []
  if (y !== undefined) return { year: y, month: m, day: d }
  const [, firstYear, month, day] = WITHOUT_MARKS.exec(text) ?? YEAR_AND_MONTH.exec(text) ?? []
  if (firstYear !== undefined) return { year: firstYear, month, day }
  const [, onlyMonth, lastYear] = MONTH_AND_YEAR.exec(text) ?? []
  if (lastYear !== undefined) return { year: lastYear, month: onlyMonth }
  const [, one = '', , other = '', year] = YEAR_LAST.exec(text) ?? []
  if (year === undefined) return undefined
  if (order === 'ymd') return { fault: 'does not begin with the year', hint: SAY_THE_ORDER }
  const shown = order ?? shownOrder(Number(one), Number(other))
  if (shown === 'dmy') return { year, month: other, day: one }
  if (shown === 'mdy') return { year, month: one, day: other }
  return {
    fault: TWO_DAYS,
    detail: `: ${iso(year, other, one)} or ${iso(year, one, other)}`,
    hint: SAY_THE_ORDER,
  }
}

/** Of a number beyond 12 it is plain what it is, and of two equal ones it does not matter. */
function shownOrder(one: number, other: number): DateOrder | undefined {
  if (one > 12 || one === other) return 'dmy'
  return other > 12 ? 'mdy' : undefined
}

/** The order that a date in figures proves for its column; undefined for what proves none. */
export function provenOrder(text: string): DateOrder | undefined {
  const [, one, , other] = YEAR_LAST.exec(text.trim().replace(/[ T,]+\d{1,2}:.*$/, '')) ?? []
  return one === other ? undefined : shownOrder(Number(one), Number(other))
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const MONTH = String.raw`(?<month>\p{L}+)\.?`
const YEAR = String.raw`(?<year>\d{4})`
const IN_WORDS = [
  String.raw`(?:the )?${DAY}\.?(?: of)?[ /-]?${MONTH},?[ /-]?${YEAR}`,
  String.raw`${MONTH}[ -](?:the )?${DAY},?[ -]${YEAR}`,
  String.raw`${MONTH},?(?: of)?[ /-]?${YEAR}`,
  String.raw`${YEAR}[ /-]?${MONTH}(?:[ /-]?${DAY})?`,
].map((form) => new RegExp(`^${form}$`, 'iu'))

/** Undefined for what has another form; a word that is no month in English is told by name. */
export function daysInWords(text: string): DayParts | NoDate | undefined {
  const bare = withoutWeekday(text)
  const found = IN_WORDS.map((form) => form.exec(bare)?.groups).find((groups) => groups !== undefined)
  const { year, month: word = '', day } = found ?? {}
  if (year === undefined) return undefined
  const month = monthNumber(word)
  return month === undefined ? noMonth(word) : { year, month: String(month), day }
}
