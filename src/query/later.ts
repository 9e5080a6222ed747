/** What `known-by` hides: statements that fit all else that is asked, but became known only later. */
import type { Dataset } from '../model/dataset.js'
import { isUnsourced } from '../model/statement.js'
import { basisOfKnown } from './dates.js'
import { matcher } from './match.js'
import type { Query } from './query.js'
import { asksForUnsourced } from './unsourced.js'

/** How many there are; undefined where the question asks nothing of when something was known. */
export function knownLater(
  dataset: Dataset,
  query: Query,
  keepUnsourced: boolean = asksForUnsourced(query),
): number | undefined {
  if (!asksWhenKnown(query)) return undefined
  const [fits, wouldFit] = [matcher(query, dataset), matcher(atAnyTime(query), dataset)]
  return dataset.statements.filter(
    (statement) =>
      (keepUnsourced || !isUnsourced(statement)) &&
      fits(statement) === 'no' &&
      wouldFit(statement) !== 'no' &&
      basisOfKnown(statement, dataset) !== undefined,
  ).length
}

function asksWhenKnown(query: Query): boolean {
  if (query.tag === 'and') return query.all.some(asksWhenKnown)
  if (query.tag === 'or') return query.any.some(asksWhenKnown)
  return query.tag === 'known-by'
}

/** A negated `known-by` asks for what became known later, and hides nothing of it. */
function atAnyTime(query: Query): Query {
  if (query.tag === 'and') return { tag: 'and', all: query.all.map(atAnyTime) }
  if (query.tag === 'or') return { tag: 'or', any: query.any.map(atAnyTime) }
  return query.tag === 'known-by' ? { tag: 'everything' } : query
}
