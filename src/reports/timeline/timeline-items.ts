/** A row of the timeline, and its quiet days, as JSON has them. */
import type { Lookup } from '../../model/dataset.js'
import { type Day, isoDay } from '../../dates/day.js'
import { span } from '../../dates/edtf.js'
import type { Columns } from '../parts/columns.js'
import { sourceOf } from '../phrase/speaking.js'
import type { Stretch, Told } from './moments.js'
import type { QuietItem, TimelineItem } from './timeline-item.js'

export function itemOf(lookup: Lookup, { statement, date, lanes }: Told, columns: Columns): TimelineItem {
  const source = sourceOf(lookup, statement)
  const days = date === undefined ? undefined : span(date)
  return {
    id: statement.id,
    date: date ?? null,
    earliest: isoOrNull(days?.earliest),
    latest: isoOrNull(days?.latest),
    lanes: lanes.flatMap((lane) => columns.keys[lane] ?? []),
    source: source?.id ?? null,
    sourceName: source?.name ?? null,
    act: statement.act,
    mutual: statement.mutual ?? false,
    target: (statement.target ?? []).map((target) => ({ ...target })),
    incident: statement.incident ?? null,
    gist: statement.gist,
  }
}

/** Open and unknown ends have no day. */
function isoOrNull(day: Day | undefined): string | null {
  return day === undefined || !Number.isFinite(day) ? null : isoDay(day)
}

export function quietItem({ first, last }: Stretch): QuietItem {
  return { first: isoDay(first), last: isoDay(last), days: last - first + 1 }
}
