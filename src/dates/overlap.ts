/**
 * Questions about dates that are only known as spans of days. A span says "on some day (or days) in here"; an
 * approximate one also "or near it", which is taken as its own length on either side, and never as certain.
 */
import type { Answer } from './answer.js'
import type { Span } from './edtf.js'

type Days = Pick<Span, 'earliest' | 'latest'>

/** Whether a date falls in a range: `yes` if every day that it may be lies in it, `perhaps` if some do. */
export function within(date: Span, range: Days): Answer {
  const may = possible(date)
  if (may.latest < range.earliest || may.earliest > range.latest) return 'no'
  const contained = date.earliest >= range.earliest && date.latest <= range.latest
  return contained && !date.approximate ? 'yes' : 'perhaps'
}

/** Whether a date lies at or before a moment (the last day of it, or its instant). */
export function by(date: Span, moment: Span): Answer {
  if (moment.instant !== undefined) return byInstant(date, moment.instant)
  if (possible(date).earliest > moment.latest) return 'no'
  return date.latest <= moment.latest && !date.approximate ? 'yes' : 'perhaps'
}

const HOUR = 3_600_000

/** A day whose zone is not known begins first at UTC+14 and ends last at UTC−12. */
function byInstant(date: Span, instant: number): Answer {
  if (date.instant !== undefined) return date.instant <= instant ? 'yes' : 'no'
  const begins = possible(date).earliest * 24 * HOUR - 14 * HOUR
  const ends = (date.latest + 1) * 24 * HOUR + 12 * HOUR
  if (begins > instant) return 'no'
  return ends <= instant && !date.approximate ? 'yes' : 'perhaps'
}

/**
 * Whether one date certainly lies before another. Clock times with an offset are compared as instants; a day beside one
 * may be a day in any zone.
 */
export function isBefore(one: Span, other: Span): boolean {
  if (one.approximate || other.approximate) return false
  if (one.instant === undefined && other.instant === undefined) return one.latest < other.earliest
  const ends = one.instant ?? (one.latest + 1) * 24 * HOUR + 12 * HOUR
  const begins = other.instant ?? other.earliest * 24 * HOUR - 14 * HOUR
  return ends < begins
}

/** The least and the most days from one date to another; negative when the second may lie before the first. */
export interface Lag {
  readonly least: number
  readonly most: number
}

export function lag(from: Span, to: Span): Lag {
  const [one, two] = [possible(from), possible(to)]
  return { least: two.earliest - one.latest, most: two.latest - one.earliest }
}

/** The days that a date may mean: an approximate one may lie as far outside of its days as it is long. */
export function possible(date: Span): Days {
  if (!date.approximate) return date
  const length = date.latest - date.earliest + 1
  const near = Number.isFinite(length) ? length : 1
  return { earliest: date.earliest - near, latest: date.latest + near }
}
