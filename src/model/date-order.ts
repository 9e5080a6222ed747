/** The order of dates: where a date stands among others. */
import { dateBand, unmarked } from '../dates/band.js'
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

/** Where a date stands among others: what is of one band stands together, there the whole days before the hours. */
interface SortKey {
  readonly place: number
  readonly latest: number
  readonly band: string
  /** −∞ where no hour with an offset is known. */
  readonly instant: number
  readonly end: number
  readonly text: string
}

const UNDATED: SortKey = {
  place: Infinity,
  latest: Infinity,
  band: '\uffff',
  instant: Infinity,
  end: Infinity,
  text: '\uffff',
}

const known = new Map<string, SortKey>()
const LARGEST_CACHE = 10_000

export function sortKeyOf(edtf: string | undefined): SortKey {
  if (edtf === undefined) return UNDATED
  const seen = known.get(edtf)
  if (seen !== undefined) return seen
  const key = keyOf(edtf)
  if (known.size >= LARGEST_CACHE) known.clear()
  known.set(edtf, key)
  return key
}

function keyOf(edtf: string): SortKey {
  const { instant = -Infinity, latest: end } = span(edtf)
  const { text: band } = dateBand(edtf)
  const date = span(band)
  return { place: place(date), latest: date.latest, band, instant, end, text: unmarked(edtf) }
}

export function compareSortKeys(a: SortKey, b: SortKey): number {
  return (
    compareNumbers(a.place, b.place) ||
    compareNumbers(a.latest, b.latest) ||
    compareText(a.band, b.band) ||
    compareNumbers(a.instant, b.instant) ||
    compareNumbers(a.end, b.end) ||
    compareText(a.text, b.text)
  )
}

/** Also where both are infinite. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}
