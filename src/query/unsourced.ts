/** Statements that nobody is cited for are left out, unless the question asks for them. */
import type { Query } from './query.js'

/** Whether it asks for `is:unsourced`, or for a statement by its id. */
export function asksForUnsourced(query: Query): boolean {
  if (query.tag === 'and') return query.all.some(asksForUnsourced)
  if (query.tag === 'or') return query.any.some(asksForUnsourced)
  return query.tag === 'id' || (query.tag === 'is' && query.property === 'unsourced')
}
