/** Statements by group: a list for each source, party, incident, act or day. */
import type { Evidence, ReportNeed } from '../evidence/engine.js'
import { outcomeCounts } from '../query/outcome-counts.js'
import type { Lookup } from '../model/dataset.js'
import { LIST_ORDERS, statementOrder } from '../model/list-order.js'
import { inOrder } from '../model/order.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Group } from './choices.js'
import { type Arrangement, arranged, type Orders } from './parts/arrangement.js'
import { entriesBlock } from './parts/entries.js'
import { inferredYearLine, withInferredYear } from './parts/inferred-year.js'
import { selectionTail } from './parts/selection-tail.js'
import type { ListOutput } from './record-item.js'
import type { Report } from './report.js'
import { titleOf } from './parts/title.js'
import type { ListOptions } from './list.js'
import { listFooter, totalBlock } from './list-totals.js'
import { groupBlocks } from './list-groups.js'

export const GROUPED_LIST_NEED: ReportNeed = { facts: ['relations'] }

export interface GroupedListOptions extends ListOptions, Arrangement {
  readonly groupBy: Group
}

/** A list for each group. */
export function groupedList(
  evidence: Evidence,
  { groupBy, context, ...arrangement }: GroupedListOptions,
): Report<ListOutput> {
  const { lookup, selection, asked } = evidence
  const all = inOrder(lookup, selection.statements)
  const { shown, more } = arranged(all, ordersOf(lookup), arrangement)
  return {
    command: 'list',
    head: { groupBy },
    isStream: true,
    summary: () => ({ statements: all.length }),
    items: shown.map((statement) => toRecord(lookup, statement)),
    tail: () => ({ ...selectionTail(selection), more }),
    page: () => ({
      title: titleOf(`The statements by ${groupBy}`, evidence),
      isStream: true,
      summary: () => [totalBlock({ counts: outcomeCounts(selection), asked }, shown.length)],
      blocks:
        shown.length === 0
          ? [entriesBlock(lookup, [])]
          : groupBlocks(lookup, all, shown, { groupBy, context }),
      footer: () => {
        const inferred = new Set(shown.flatMap((statement) => withInferredYear(lookup, statement)))
        return listFooter({ counts: outcomeCounts(selection), asked }, inferredYearLine(inferred))
      },
    }),
  }
}

function ordersOf(lookup: Lookup): Orders<Statement> {
  return Object.fromEntries(LIST_ORDERS.map((order) => [order, statementOrder(lookup, order)]))
}
