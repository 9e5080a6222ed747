/** What a timeline says first: how many statements, from when to when, in which lanes, and how sure their days are. */
import { isoDay } from '../../dates/day.js'
import { type Span, span } from '../../dates/edtf.js'
import type { Lookup } from '../../model/dataset.js'
import { joinedWords } from '../../page/text.js'
import { type Columns, OTHERS } from '../parts/columns.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import { speakerName } from '../phrase/names.js'
import { type DateField, rangeOf, type Told } from './moments.js'
import type { TimelineSummary } from './timeline-item.js'

export function summaryItem(all: readonly Told[], { keys }: Columns): TimelineSummary {
  const dates = all.flatMap(({ date }) => (date === undefined ? [] : span(date)))
  const { first, last } = rangeOf(dates)
  return {
    count: all.length,
    ...(first > last ? { first: null, last: null } : { first: isoDay(first), last: isoDay(last) }),
    busiest: busiestDay(dates),
    lanes: keys.map((lane, index) => ({
      lane,
      count: all.filter(({ lanes }) => lanes.includes(index)).length,
    })),
    inSeveralLanes: all.filter(({ lanes }) => lanes.length > 1).length,
    severalDays: dates.filter((date) => !isOneDay(date)).length,
    undated: all.length - dates.length,
  }
}

function isOneDay({ earliest, latest }: Span): boolean {
  return earliest === latest
}

/** Of what is dated to one day; the first of equals. */
function busiestDay(dates: readonly Span[]): TimelineSummary['busiest'] {
  const counts = new Map<number, number>()
  for (const { earliest } of dates.filter(isOneDay)) counts.set(earliest, (counts.get(earliest) ?? 0) + 1)
  const [busiest] = [...counts].sort(([a, more], [b, other]) => other - more || a - b)
  return busiest === undefined ? null : { day: isoDay(busiest[0]), count: busiest[1] }
}

const DATED: Readonly<Record<DateField, string>> = {
  said: 'said',
  happened: 'on what happened',
  published: 'published',
}

/** More lanes than these are named by the three with the most. */
const MANY_LANES = 8
const MOST = 3

export function summaryWords(lookup: Lookup, summary: TimelineSummary, date: DateField): string {
  const { count, first, last, busiest, lanes, inSeveralLanes, severalDays, undated } = summary
  const days = first === last ? ` on ${String(first)}` : ` from ${String(first)} to ${String(last)}`
  const when = first === null ? '' : `, ${DATED[date]}${days}`
  const most = busiest === null || first === last ? '' : `, most on ${busiest.day} (${String(busiest.count)})`
  const isMany = lanes.length > MANY_LANES
  const named = isMany ? [...lanes].sort((a, b) => b.count - a.count).slice(0, MOST) : lanes
  const each = named.map(({ lane, count: own }) => `${laneName(lookup, lane)} ${String(own)}`).join(', ')
  return joinedWords(
    [
      `${counted(count, 'statement')}${when}${most}: ${isMany ? `${String(lanes.length)} lanes, most in ` : ''}${each}.`,
      countedIfAny(inSeveralLanes, 'counts', 'count', 'in several lanes.'),
      countedIfAny(severalDays, 'has a date', 'have a date', 'of several days.'),
      countedIfAny(undated, 'has', 'have', 'no date.'),
    ],
    ' ',
  )
}

export function laneName(lookup: Lookup, key: string): string {
  return key === OTHERS ? 'others' : speakerName(lookup, key)
}
