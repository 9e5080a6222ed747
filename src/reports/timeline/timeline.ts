/** A timeline: time flows down, a row a statement, a lane for each party or source; quiet days are counted, not drawn. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { columnsFor } from '../parts/columns.js'
import { PAGE_FACTS } from '../parts/footer.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { type DateField, moments, toldInOrder } from './moments.js'
import type { TimelineOutput } from './timeline-item.js'
import { isQuiet, pageOf } from './timeline-page.js'
import { itemOf, quietItem } from './timeline-items.js'

export interface TimelineOptions {
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
  const flow = moments(all, columns.keys.length)
  const quiet = flow.flatMap((moment) =>
    moment.kind === 'stretch' && isQuiet(moment.stretch) ? moment.stretch : [],
  )
  return {
    command: 'timeline',
    head: { by, date, lanes: columns.keys },
    items: all.map((told) => itemOf(lookup, told, columns)),
    tail: () => ({ ...selectionTail(selection), quiet: quiet.map(quietItem) }),
    page: () => pageOf(evidence, { columns, flow, date, words }),
  }
}
