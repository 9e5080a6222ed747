/**
 * EDTF (ISO 8601-2, Extended Date/Time Format) → the days that it covers.
 * The only caller of the `edtf` library, which sees single dates with marks or unknown digits and nothing else: a
 * parse costs about 130 µs, and measured answers for its sets, seasons, clock times and bare numbers were not ours.
 * Every string is parsed once.
 */
import edtf from 'edtf'
import { type Day, dayOf, dayOfInstant } from './day.js'
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
 * The days that an EDTF text covers. A clock time counts as the whole day that is written beside it; one with an
 * offset also keeps the instant. `../2022-11-07` and `/2022-11-07` are both open at the start.
 * @throws ClaimsError (kind data) if the text is no EDTF date
 */
export function span(text: string): Span {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const days = withClock(text) ?? interval(text) ?? choice(text) ?? single(text)
  if (days === undefined) {
    throw new ClaimsError('data', {
      message: `“${text}” is no date in EDTF (ISO 8601-2)`,
      hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07, 2022?-11-07 (year inferred) or 2022-11-06~ (about)',
    })
  }
  const made: Span = { text, approximate: /[~%]/.test(text), inferred: /[?%]/.test(text), ...days }
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

/** The same without clock times: `2022-11-07` of `2022-11-07T09:11+01:00`. */
export function withoutClock(text: string): string {
  return text.includes('T') ? text.replaceAll(CLOCK, '') : text
}

type Days = Pick<Span, 'earliest' | 'latest'> & { readonly instant?: number }

const CLOCK =
  /(?<=-[?~%]?\d\d[?~%]?-[?~%]?\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?(?=$|\/)/g

function withClock(text: string): Days | undefined {
  const clocks = [...text.matchAll(CLOCK)]
  const [clock] = clocks
  if (clock === undefined) return undefined
  const bare = text.replaceAll(CLOCK, '')
  const days = interval(bare) ?? single(bare)
  if (days === undefined || bare.includes('/') || clock[4] === undefined) return days
  return { ...days, instant: days.earliest * 86_400_000 + milliseconds(clock) }
}

function milliseconds([, hours, minutes, seconds = '0', zone = 'Z']: readonly string[]): number {
  const [, sign, ahead = '0', minutesAhead = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(minutesAhead))
  return ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000
}

function interval(text: string): Days | undefined {
  const [from, to, more] = text.split('/')
  if (from === undefined || to === undefined || more !== undefined) return undefined
  return between(from, to)
}

/** `[a,b]` (one of these) and `{a,b}` (all of these), with `a..b`, `..a`, `a..` inside. */
function choice(text: string): Days | undefined {
  if (!/^(?:\[.*\]|\{.*\})$/.test(text)) return undefined
  const parts = text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [from, to] = part.trim().split('..')
      if (from === undefined || to === undefined) return single(part.trim())
      return from === to ? undefined : between(from, to)
    })
  const days = parts.filter((part) => part !== undefined)
  if (days.length < parts.length) return undefined
  return {
    earliest: Math.min(...days.map((part) => part.earliest)),
    latest: Math.max(...days.map((part) => part.latest)),
  }
}

function between(from: string, to: string): Days | undefined {
  const first = isOpen(from) ? { earliest: Number.NEGATIVE_INFINITY } : single(from)
  const last = isOpen(to) ? { latest: Number.POSITIVE_INFINITY } : single(to)
  if (first === undefined || last === undefined || last.latest < first.earliest) return undefined
  return { earliest: first.earliest, latest: last.latest }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function single(text: string): Days | undefined {
  return season(text) ?? (PLAIN.test(text) ? plain(text) : marked(text))
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

function plain(text: string): Days | undefined {
  const match = PLAIN.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  if (match[2] === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) }
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  const days = { earliest: dayOf(year, month, 1), latest: dayOf(year, month + 1, 0) }
  if (match[3] === undefined) return days
  const day = days.earliest + Number(match[3]) - 1
  return day >= days.earliest && day <= days.latest ? { earliest: day, latest: day } : undefined
}

/** Which months a season has, and which year a winter belongs to, EDTF leaves open: all days that it may be. */
function season(text: string): Days | undefined {
  const match = /^(\d{4})-2[1-4][?~%]?$/.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  return { earliest: dayOf(year - 1, 12, 1), latest: dayOf(year + 1, 3, 0) }
}

/** Dates with marks or unknown digits: the library knows which are well formed; 30 February it takes for 2 March. */
function marked(text: string): Days | undefined {
  // It reads five digits and more as milliseconds, and a clock time in the machine's zone.
  if (/^\d{5}|[T/[{]/.test(text)) return undefined
  try {
    const { min, max } = edtf(text)
    if (min === null || max === null || Number.isNaN(min) || Number.isNaN(max)) return undefined
    const unmarked = text.replaceAll(/[?~%]/g, '')
    return PLAIN.test(unmarked) ? plain(unmarked) : { earliest: dayOfInstant(min), latest: dayOfInstant(max) }
  } catch {
    return undefined
  }
}
