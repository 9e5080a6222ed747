/** The total order in which statements are printed: the earliest day said, then the source's name, then the id. */
import { compareText } from '../text/compare-text.js'
import type { Lookup } from './dataset.js'
import type { Statement } from './statement.js'
import { compareDates, sortKeyOf, compareSortKeys } from './date-order.js'

/** The undated come last; a date known only to the month comes after that month's exact days. */
export function compareSaid(a: Statement, b: Statement): number {
  return compareDates(a.saidDate, b.saidDate)
}

/** @param dateOf the date (EDTF) that orders them, that of saying where absent */
export function inOrder(
  { sources }: Pick<Lookup, 'sources'>,
  statements: readonly Statement[],
  dateOf: (statement: Statement) => string | undefined = ({ saidDate }) => saidDate,
): Statement[] {
  return statements
    .map((statement) => ({
      statement,
      date: sortKeyOf(dateOf(statement)),
      name: sources.get(statement.attribution.source ?? '')?.name ?? '',
    }))
    .sort(
      (a, b) =>
        compareSortKeys(a.date, b.date) ||
        compareText(a.name, b.name) ||
        compareText(a.statement.id, b.statement.id),
    )
    .map(({ statement }) => statement)
}
