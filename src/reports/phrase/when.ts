/** How reports print dates: ISO days, an incomplete date with its own precision, never as the 1st. */
import { isoDay, weekday } from '../../dates/day.js'
import { dateBand } from '../../dates/band.js'
import { type Span, span } from '../../dates/edtf.js'

/** EDTF as people read it: without `?`, which is said once for the whole page; `~` becomes `about`. */
export function printedDate(edtf: string): string {
  const bare = edtf.replaceAll('?', '')
  const plain = listOf(bare)
  const [from, to] = plain.split('/')
  if (to === '..') return `since ${about(from ?? '')}`
  if (from === '..' || from === '') return `until ${about(to ?? '')}`
  return to === undefined ? about(plain) : `${about(from ?? '')} to ${about(to)}`
}

/** `[a,b]` is one of them, `{a,b}` is all of them. */
function listOf(date: string): string {
  const [, open, inside] = /^([[{])(.*)[\]}]$/.exec(date) ?? []
  return inside === undefined ? date : inside.replaceAll(',', open === '{' ? ' and ' : ' or ')
}

function about(typed: string): string {
  const date = typed.replace('T', ' ')
  const decade = /^(\d{3})X$/.exec(date)
  if (decade?.[1] !== undefined) return `${decade[1]}0s`
  return date.includes('~') || date.includes('%') ? `about ${date.replaceAll(/[~%]/g, '')}` : date
}

/** A date with the page's words for it; once where these have the date in them: `since the 1990s`. */
export function dateAsRead(edtf: string, asPrinted: string | undefined): string {
  const date = printedDate(edtf)
  if (asPrinted === undefined) return date
  const words = asPrinted.charAt(0).toLowerCase() + asPrinted.slice(1)
  return words.includes(date.replace(/^(?:since|until|about) /, '')) ? words : `${date}, ${asPrinted}`
}

/** The band of a page in which a statement stands. */
export interface DayBand {
  /** EDTF in one form; bands with one key are one band. Empty where no date is known. */
  readonly key: string
  /** `2022-11-07`, `Monday`. */
  readonly label: readonly string[]
  /** Another day on which it may have been said, where the band shows only the earliest. */
  readonly otherwise?: string
}

/** The band of a date of saying (EDTF); `undated` where it is undefined. */
export function dayBand(saidDate: string | undefined): DayBand {
  if (saidDate === undefined) return UNDATED
  const seen = known.get(saidDate)
  if (seen !== undefined) return seen
  const { text, others } = dateBand(saidDate)
  const otherwise = others.map(printedDate).join(' or ')
  const band = { key: text, label: label(span(text)), ...(otherwise === '' ? {} : { otherwise }) }
  if (known.size >= LARGEST_CACHE) known.clear()
  known.set(saidDate, band)
  return band
}

const UNDATED: DayBand = { key: '', label: ['undated'] }
/** Many statements are of few days. */
const known = new Map<string, DayBand>()
const LARGEST_CACHE = 10_000

/**
 * A date in one or two short lines, without its weekday: `2022-09-16`, `to 09-19`.
 * @param lasting of two days both are meant, not one or the other
 */
export function dayLines(date: string | undefined, lasting = false): string[] {
  const { label: lines, otherwise } = dayBand(date)
  const [day = '', more = ''] = lines
  if (otherwise !== undefined) return [day, `or ${otherwise}`]
  if (more === '' || isWholeDay(date, day)) return [day]
  return [day, lasting ? more.replace(/^or /, 'to ') : more]
}

function isWholeDay(date: string | undefined, day: string): boolean {
  if (date === undefined) return false
  const { earliest, latest } = span(date)
  return earliest === latest && isoDay(earliest) === day
}

function label(date: Span): string[] {
  const printed = printedDate(date.text)
  const oneDay = date.earliest === date.latest
  if (oneDay && date.approximate) return ['about', isoDay(date.earliest)]
  if (oneDay) return [isoDay(date.earliest), weekday(date.earliest)]
  if (/^\d{4}-\d\d$/.test(printed)) return [printed, 'day not stated']
  if (/^\d{4}$/.test(printed)) return [printed, 'month not stated']
  if (date.text.startsWith('{') || !Number.isFinite(date.earliest) || !Number.isFinite(date.latest))
    return [printed]
  const [first, last] = [isoDay(date.earliest), isoDay(date.latest)]
  const end = first.slice(0, 4) === last.slice(0, 4) ? last.slice(5) : last
  return [first, `${date.latest === date.earliest + 1 ? 'or' : 'to'} ${end}`]
}
