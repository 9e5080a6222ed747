/** Time flowing down: a moment for each statement, and stretches of days on which no statement stands between them. */
import type { Lookup } from '../../model/dataset.js'
import { type Span, span } from '../../dates/edtf.js'
import { inOrder } from '../../model/order.js'
import { standingDay } from '../../model/date-order.js'
import type { Statement } from '../../model/statement.js'
import { dateAt } from '../../query/dates.js'
import type { Arrangement } from '../parts/arrangement.js'
import { Coverage, type Days } from './coverage.js'

export type DateField =
  /** when it was said */
  | 'said'
  /** when what it speaks of happened */
  | 'happened'
  /** when it was published */
  | 'published'

/** A statement with its date (EDTF), undefined where it has none. */
export interface Told {
  readonly statement: Statement
  readonly date: string | undefined
  /** Places of its lanes, in order. */
  readonly lanes: readonly number[]
}

/** Days without a statement of their own; `lanes` have one that falls somewhere in them. */
export interface Stretch extends Days {
  readonly lanes: readonly number[]
}

export type Moment =
  | { readonly kind: 'statement'; readonly told: Told; readonly passing: readonly number[] }
  | { readonly kind: 'stretch'; readonly stretch: Stretch }

/** In the order of days, then of sources' names, then of ids. */
export function toldInOrder(
  lookup: Lookup,
  statements: readonly Statement[],
  field: DateField,
  lanesOf: (statement: Statement) => readonly number[],
): Told[] {
  const dateOf = (statement: Statement): string | undefined => dateAt(statement, `${field}Date`, lookup)
  return inOrder(lookup, statements, dateOf).map((statement) => {
    return { statement, date: dateOf(statement), lanes: lanesOf(statement) }
  })
}

/** @param lanes how many there are */
export function moments(all: readonly Told[], lanes: number): Moment[] {
  const dated = all.flatMap((told) => (told.date === undefined ? [] : [{ told, date: span(told.date) }]))
  const range = rangeOf(dated.map(({ date }) => date))
  const lasting = Array.from({ length: lanes }, (): Days[] => [])
  for (const { told, date } of dated) {
    const days = daysOf(date).map((one) => clipped(one, range))
    for (const lane of told.lanes) lasting[lane]?.push(...days)
  }
  const coverage = lasting.map((days) => new Coverage(days))
  const found: Moment[] = []
  let reached = range.first - 1
  for (const { told, date } of dated) {
    const day = clipped({ earliest: standingDay(date), latest: standingDay(date) }, range).first
    found.push(...stretches({ first: reached + 1, last: day - 1 }, coverage))
    found.push({ kind: 'statement', told, passing: passing(coverage, day) })
    reached = Math.max(reached, day)
  }
  found.push(...stretches({ first: reached + 1, last: range.last }, coverage))
  const undated = all.filter(({ date }) => date === undefined)
  return [...found, ...undated.map((told) => ({ kind: 'statement' as const, told, passing: [] }))]
}

/**
 * The other way round, what has no date last and equals as they stood; then cut behind so many statements: what is cut
 * was looked at all the same, so that no day is quiet for want of it.
 */
export function arrangedMoments(
  all: readonly Moment[],
  { reverse = false, limit = Infinity }: Pick<Arrangement, 'reverse' | 'limit'>,
): Moment[] {
  const ordered = reverse ? reversed(all) : all
  const shown: Moment[] = []
  let left = limit
  for (const moment of ordered) {
    if (moment.kind === 'statement') left -= 1
    if (left < 0 || (left === 0 && moment.kind === 'stretch')) break
    shown.push(moment)
  }
  return shown
}

function reversed(all: readonly Moment[]): Moment[] {
  const runs: Moment[][] = []
  const dateOf = (moment: Moment | undefined): string | undefined =>
    moment?.kind === 'statement' ? moment.told.date : undefined
  const undated = all.filter((moment) => moment.kind === 'statement' && moment.told.date === undefined)
  for (const moment of all) {
    if (undated.includes(moment)) continue
    const run = runs.at(-1)
    const isEqual = run !== undefined && dateOf(moment) !== undefined && dateOf(run[0]) === dateOf(moment)
    if (isEqual) run.push(moment)
    else runs.push([moment])
  }
  return [...runs.reverse().flat(), ...undated]
}

/** From the first known day to the last; open ends do not count. Without a day the last is before the first. */
export function rangeOf(dates: readonly Span[]): Days {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite)
  return days.reduce(({ first, last }, day) => ({ first: Math.min(first, day), last: Math.max(last, day) }), {
    first: days[0] ?? 0,
    last: days[0] ?? -1,
  })
}

/** The days that a date covers beside the one at which it stands; `[a,b]` is one or the other, with nothing between. */
function daysOf(date: Span): readonly Span[] {
  if (date.latest === date.earliest) return []
  const choice = /^[[{]([^.]*)[\]}]$/.exec(date.text)?.[1]
  return choice === undefined ? [date] : choice.split(',').map((day) => span(day.trim()))
}

function clipped({ earliest, latest }: Pick<Span, 'earliest' | 'latest'>, { first, last }: Days): Days {
  return { first: Math.min(Math.max(earliest, first), last), last: Math.max(Math.min(latest, last), first) }
}

function passing(coverage: readonly Coverage[], day: number): number[] {
  return coverage.flatMap((lane, index) => (lane.covers(day) ? [index] : []))
}

/** A range cut where a lane begins or ends to be covered. */
function stretches({ first, last }: Days, coverage: readonly Coverage[]): Moment[] {
  if (last < first) return []
  const cuts = new Set([first, ...coverage.flatMap((lane) => lane.changes({ first, last }))])
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.map((start, index) => ({
    kind: 'stretch',
    stretch: { first: start, last: (starts[index + 1] ?? last + 1) - 1, lanes: passing(coverage, start) },
  }))
}
