/**
 * Who spoke first, as far as dates and answers prove it: a statement is later than another if its first possible day
 * is after the other's last, or if its page shows it as an answer to the other. Computed, never stored.
 */
import type { Lookup } from '../../model/dataset.js'
import { span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import type { RelationType } from '../../model/relation.js'
import type { Statement } from '../../model/statement.js'
import { idRange } from '../phrase/counts.js'

const ANSWERS: readonly RelationType[] = ['denies', 'answers', 'counter-accuses', 'acknowledges']

/** The statements that nothing is proved to precede; one alone spoke first. Undated ones do not take part. */
export function firstSaid(lookup: Lookup, statements: readonly Statement[]): Statement[] {
  const dated = statements.filter((one) => one.saidDate !== undefined && one.act !== 'not-reported')
  const earliestEnd = dated.reduce((least, one) => Math.min(least, daysOf(one).latest), Infinity)
  const ids = new Set(dated.map((one) => one.id))
  return dated.filter((one) => {
    const answersAnother = (lookup.relationsOf.get(one.id) ?? []).some(
      ({ from, to, type, direction }) =>
        from === one.id && direction === 'one-way' && ANSWERS.includes(type) && ids.has(to),
    )
    return daysOf(one).earliest <= earliestEnd && !answersAnother
  })
}

function daysOf({ saidDate = '' }: Statement): ReturnType<typeof possible> {
  return possible(span(saidDate))
}

/** `First said: s03.` or that the order is not known. */
export function firstLine(first: readonly Statement[]): string {
  if (first.length === 0) return ''
  const ids = idRange(first.map((one) => one.id))
  if (first.length === 1) return `First said: ${ids}.`
  return `Who spoke first is not known: ${ids} may be of one day.`
}
