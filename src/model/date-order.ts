/** The order of dates: where a date stands among others. */
import { compareText } from '../text/compare-text.js'
import { type Span, span } from '../dates/edtf.js'

/** The same of dates (EDTF). */
export function compareDates(a: string | undefined, b: string | undefined): number {
  return a === b ? 0 : compareSortKeys(sortKeyOf(a), sortKeyOf(b))
}

/** The day at which a date stands: its first, or its last where only the month or year is known. */
export function standingDay(date: Span): number {
  return Math.floor(place(date))
}

/** An exact day, or a choice of days, stands at its first day; a whole month or year stands at its last. */
function place(date: Span): number {
  const wholeMonthOrYear = /^\d{4}[?~%]?(-[\dX]{2}[?~%]?)?$|X/.test(date.text)
  return wholeMonthOrYear ? date.latest + 0.5 : date.earliest
}

/** Where a date stands among others. */
interface SortKey {
  readonly place: number
  readonly latest: number
  readonly text: string
}

const UNDATED: SortKey = { place: Infinity, latest: Infinity, text: '\uffff' }

export function sortKeyOf(edtf: string | undefined): SortKey {
  if (edtf === undefined) return UNDATED
  const date = span(edtf)
  return { place: place(date), latest: date.latest, text: date.text }
}

export function compareSortKeys(a: SortKey, b: SortKey): number {
  return compareNumbers(a.place, b.place) || compareNumbers(a.latest, b.latest) || compareText(a.text, b.text)
}

/** Also where both are infinite. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}
