/** A timeline: time flows down, a row a statement, a lane for each party or source; quiet days are counted, not drawn. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { type Day, isoDay } from '../../dates/day.js'
import { span } from '../../dates/edtf.js'
import type { Arrangement } from '../parts/arrangement.js'
import { type Columns, columnsFor } from '../parts/columns.js'
import { PAGE_FACTS } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import { sourceOf } from '../phrase/speaking.js'
import type { Report } from '../report.js'
import {
  arrangedMoments,
  type DateField,
  type Moment,
  moments,
  type Stretch,
  type Told,
  toldInOrder,
} from './moments.js'
import { summaryItem } from './timeline-summary.js'
import type { QuietItem, TimelineItem, TimelineOutput } from './timeline-item.js'
import { isQuiet, pageOf } from './timeline-page.js'

export interface TimelineOptions extends Arrangement {
  readonly by?: 'party' | 'source' | undefined
  /** Which date flows down; that of saying where absent. */
  readonly date?: DateField | undefined
  /** Whether each row has the statement's words too. */
  readonly words?: boolean
}

export const TIMELINE_NEED: ReportNeed = { facts: ['speakers'], pageFacts: PAGE_FACTS }

/** An item for each statement, in the order of the date that flows down. It reads the fact `speakers`. */
export function timeline(evidence: Evidence, options: TimelineOptions): Report<TimelineOutput> {
  const { lookup, selection } = evidence
  const { by = 'party', date = 'said', words = false } = options
  const columns = columnsFor(evidence, by)
  const all = toldInOrder(lookup, selection.statements, date, columns.placesOf)
  const whole = moments(all, columns.keys.length)
  const flow = arrangedMoments(whole, options)
  const shown = flow.flatMap((moment) => (moment.kind === 'statement' ? moment.told : []))
  const rows = { shown, more: all.length - shown.length }
  const summary = summaryItem(all, columns)
  return {
    command: 'timeline',
    head: { by, date, lanes: columns.keys },
    summary: () => summary,
    items: shown.map((told) => itemOf(lookup, told, columns)),
    tail: () => ({ ...selectionTail(selection), more: rows.more, quiet: quietIn(whole) }),
    matched: () => all.length,
    page: () => pageOf(evidence, { columns, flow, rows, summary, date, words }),
  }
}

function itemOf(lookup: Lookup, { statement, date, lanes }: Told, columns: Columns): TimelineItem {
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

function quietIn(flow: readonly Moment[]): QuietItem[] {
  return flow.flatMap((moment) =>
    moment.kind === 'stretch' && isQuiet(moment.stretch) ? quietItem(moment.stretch) : [],
  )
}

function quietItem({ first, last }: Stretch): QuietItem {
  return { first: isoDay(first), last: isoDay(last), days: last - first + 1 }
}
