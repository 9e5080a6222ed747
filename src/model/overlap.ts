/**
 * Questions about dates that are only known as spans of days. A span says "on some day (or days) in here".
 */
import type { Answer } from './answer.js'
import type { Span } from './edtf.js'

/** Whether a date falls in a range: `yes` if every day that it may be lies in it, `perhaps` if some do. */
export function within(date: Span, range: Pick<Span, 'earliest' | 'latest'>): Answer {
  if (date.latest < range.earliest || date.earliest > range.latest) return 'no'
  const contained = date.earliest >= range.earliest && date.latest <= range.latest
  return contained && !date.approximate ? 'yes' : 'perhaps'
}

/** Whether a date lies at or before a moment; instants are compared only where both are known. */
export function by(date: Span, moment: Span): Answer {
  if (date.instant !== undefined && moment.instant !== undefined) {
    return date.instant <= moment.instant ? 'yes' : 'no'
  }
  if (date.earliest > moment.latest) return 'no'
  const before = moment.instant === undefined ? date.latest <= moment.latest : date.latest < moment.earliest
  return before && !date.approximate ? 'yes' : 'perhaps'
}

/** The least and the most days from one date to another; negative when the second may lie before the first. */
export interface Lag {
  readonly least: number
  readonly most: number
}

export function lag(from: Span, to: Span): Lag {
  return { least: to.earliest - from.latest, most: to.latest - from.earliest }
}
