/**
 * The days that the data looks at, and whether a statement stands so near to their end that an answer may still come
 * after it: silence there says nothing.
 */
import { type Day, isoDay } from '../dates/day.js'
import { type Span, span } from '../dates/edtf.js'
import type { Dated } from '../dates/wait.js'

export interface Window {
  readonly first: Day
  readonly last: Day
}

/** The first and last day on which something was said, of statements dated to a day where there are any. */
export function windowOf(said: Iterable<Dated>): Window | undefined {
  const dates = [...said].flatMap(({ saidDate }) => (saidDate === undefined ? [] : span(saidDate)))
  const single = dates.filter(isOneDay)
  const days = (single.length > 0 ? single : dates).filter(isClosed)
  if (days.length === 0) return undefined
  return days.reduce<Window>(
    ({ first, last }, { earliest, latest }) => ({
      first: Math.min(first, earliest),
      last: Math.max(last, latest),
    }),
    { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  )
}

function isOneDay({ earliest, latest }: Span): boolean {
  return earliest === latest
}

function isClosed({ earliest, latest }: Span): boolean {
  return Number.isFinite(earliest) && Number.isFinite(latest)
}

/** Whether at most `wait` days perhaps remain after it, or it has no date. */
export function isNearTheEnd({ saidDate }: Dated, window: Window | undefined, wait: number): boolean {
  return saidDate === undefined || window === undefined || span(saidDate).latest + wait >= window.last
}

/** Both days in ISO form, `2022-11-06`. */
export function windowDays({ first, last }: Window): { first: string; last: string } {
  return { first: isoDay(first), last: isoDay(last) }
}
