/**
 * Who spoke first, as far as dates and answers prove it: a statement is later than another if its first possible day
 * is after the other's last, or if its page shows it as an answer to the other. Computed, never stored.
 */
import type { Lookup } from '../../model/dataset.js'
import { span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import type { Statement } from '../../model/statement.js'
import { idRange } from '../phrase/counts.js'
import { answersAnother } from '../phrase/reference.js'

/** The statements that nothing is proved to precede; one alone spoke first. Undated ones do not take part. */
export function firstSaid(lookup: Lookup, statements: readonly Statement[]): Statement[] {
  const dated = statements.filter((one) => one.saidDate !== undefined && one.act !== 'not-reported')
  const earliestEnd = dated.reduce((least, one) => Math.min(least, daysOf(one).latest), Infinity)
  const ids = new Set(dated.map((one) => one.id))
  return dated.filter((one) => {
    const relations = lookup.relationsOf.get(one.id) ?? []
    const isAnswer = relations.some((relation) => ids.has(relation.to) && answersAnother(relation, one))
    return daysOf(one).earliest <= earliestEnd && !isAnswer
  })
}

function daysOf({ saidDate = '' }: Statement): ReturnType<typeof possible> {
  return possible(span(saidDate))
}

/** `First said: s03.` or that the order is not known. @param first ids */
export function firstLine(first: readonly string[]): string {
  if (first.length === 0) return ''
  const ids = idRange(first)
  if (first.length === 1) return `First said: ${ids}.`
  return `Who spoke first is not known: ${ids} may be of one day.`
}
