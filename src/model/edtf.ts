/**
 * EDTF (ISO 8601-2, Extended Date/Time Format) → the days that it covers.
 * The only caller of the `edtf` library: parses cost about 130 µs, so plain days, months, years and plain
 * intervals never reach it, and every other string is parsed once.
 */
import edtf from 'edtf'
import { type Day, dayOf, dayOfInstant, isoDay } from './day.js'
import { ClaimsError } from '../error.js'

/** The days that a date covers; an open or unknown end is infinite. */
export interface Span {
  /** The EDTF text, as it stands in the data. */
  readonly text: string
  readonly earliest: Day
  readonly latest: Day
  /** `~`: the date is near this, so nothing is certain about it. */
  readonly approximate: boolean
  /** `?`: a part of the date is inferred, not printed; the days are as sure as that inference. */
  readonly inferred: boolean
  /** A clock time with an offset: milliseconds since 1970-01-01T00:00Z. Clock times without one are not kept. */
  readonly instant?: number
}

const known = new Map<string, Span>()
const LARGEST_CACHE = 100_000

/**
 * The days that an EDTF text covers. A clock time without an offset is local to the event and counts as its whole
 * day; one with an offset counts as its day in UTC and keeps the instant. `../2022-11-07` and `/2022-11-07` are
 * both open at the start.
 * @throws ClaimsError (kind data) if the text is no EDTF date
 */
export function span(text: string): Span {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const made = plainSpan(text) ?? librarySpan(text)
  if (known.size >= LARGEST_CACHE) known.clear()
  known.set(text, made)
  return made
}

/** Whether a text is an EDTF date that `span` takes. */
export function isEdtf(text: string): boolean {
  try {
    span(text)
    return true
  } catch {
    return false
  }
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

function plainSpan(text: string): Span | undefined {
  const [from, to, more] = text.split('/')
  if (from === undefined || more !== undefined) return undefined
  const first = plainDays(from)
  const last = to === undefined ? first : plainDays(to)
  if (first === undefined || last === undefined || last.latest < first.earliest) return undefined
  return { text, earliest: first.earliest, latest: last.latest, approximate: false, inferred: false }
}

function plainDays(text: string): { earliest: Day; latest: Day } | undefined {
  const match = PLAIN.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  if (match[2] === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) }
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  if (match[3] === undefined) return { earliest: dayOf(year, month, 1), latest: dayOf(year, month + 1, 0) }
  const day = dayOf(year, month, Number(match[3]))
  return isoDay(day) === text ? { earliest: day, latest: day } : undefined
}

const CLOCK = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?/g

function librarySpan(text: string): Span {
  const open = /^(?:\.\.|)\/(.+)$/.exec(text)
  if (open?.[1] !== undefined && open[1] !== '..') {
    return { ...span(open[1]), text, earliest: Number.NEGATIVE_INFINITY }
  }
  const zoned = [...text.matchAll(CLOCK)].some((clock) => clock[1] !== undefined)
  const date = parse(zoned ? text : text.replaceAll(CLOCK, ''), text)
  const { min, max } = date
  return {
    text,
    earliest: min === null ? Number.NEGATIVE_INFINITY : dayOfInstant(min),
    latest: max === null || max === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : dayOfInstant(max),
    approximate: /[~%]/.test(text),
    inferred: /[?%]/.test(text),
    ...(zoned && min !== null && !text.includes('/') ? { instant: min } : {}),
  }
}

function parse(cleaned: string, text: string): { min: number | null; max: number | null } {
  try {
    return edtf(cleaned) as { min: number | null; max: number | null }
  } catch {
    throw new ClaimsError('data', {
      message: `“${text}” is no date in EDTF (ISO 8601-2)`,
      hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07, 2022?-11-07 (year inferred) or 2022-11-06~ (about)',
    })
  }
}
