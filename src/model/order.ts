/** The total order in which statements are printed: the earliest day said, then the source's name, then the id. */
import { compareText } from '../text/compare-text.js'
import type { Lookup } from './dataset.js'
import type { Statement } from './statement.js'
import { compareSortKeys, sortKeyOf } from './date-order.js'

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
