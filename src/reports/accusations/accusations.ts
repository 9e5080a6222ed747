/** Who accuses whom: counts of statements by who speaks and at whom, those that something answers beside. */
import type { Act } from '../../model/act.js'
import type { Evidence, Found, ReportNeed } from '../../evidence/engine.js'
import type { ACCUSER_ORDERS, Accusers } from '../choices.js'
import { type Arrangement, arranged, type Orders } from '../parts/arrangement.js'
import { PAGE_FACTS } from '../parts/footer.js'
import { partiesFirst } from '../parts/parties-first.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { type AccusationsOutput, itemsOf, summaryItem, sumsItem } from './accusation-item.js'
import { placeOf } from '../parts/accusers.js'
import { accusationsPage } from './accusations-page.js'
import { isSilent, matrixOf, type Row } from './matrix.js'

export interface AccusationsOptions extends Arrangement {
  /** What is counted; accusations as a rule. */
  readonly acts: readonly Act[]
  readonly by: Accusers
  /** Show the statements behind each number. */
  readonly ids: boolean
}

export const ACCUSATIONS_NEED: ReportNeed = { facts: ['speakers', 'relations'], pageFacts: PAGE_FACTS }

/** @param speaking statements of the question whatever they do: a party that accuses nobody is named */
export function accusations(
  evidence: Evidence,
  speaking: readonly Found[],
  { acts, by, ids, ...arrangement }: AccusationsOptions,
): Report<AccusationsOutput> {
  const matrix = matrixOf(evidence, speaking, by)
  const byParty = by === 'party' ? matrix : matrixOf(evidence, speaking, 'party')
  const first = partiesFirst(evidence)
  const rows = arranged(matrix.rows, ordersOf(first), arrangement)
  return {
    command: 'accusations',
    head: { acts, by },
    summary: () => summaryItem(byParty, first),
    items: rows.shown.flatMap(itemsOf),
    tail: () => ({ sums: sumsItem(matrix), ...selectionTail(evidence.selection), more: rows.more }),
    matched: () => matrix.all.told.length,
    page: () => accusationsPage(evidence, { acts, matrix, byParty, rows, ids }),
  }
}

/** Those that accuse nobody have no value, and come last. @param first ids of parties in their order */
function ordersOf(first: readonly string[]): Orders<Row, (typeof ACCUSER_ORDERS)[number]> {
  const whenAccusing =
    <Value>(value: (row: Row) => Value) =>
    (row: Row): Value | undefined =>
      isSilent(row) ? undefined : value(row)
  return {
    name: { kind: 'text', value: whenAccusing(({ accuser }) => placeOf(first, accuser)) },
    count: { kind: 'count', value: whenAccusing(({ told }) => told.length) },
    answered: { kind: 'count', value: whenAccusing(({ answered }) => answered?.length) },
  }
}
