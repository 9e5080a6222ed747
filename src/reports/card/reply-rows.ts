/** Second part of a card: what this statement answers, and what answers it. */
import type { Lookup } from '../../model/dataset.js'
import type { Relation, RelationType } from '../../model/relation.js'
import type { Statement } from '../../model/statement.js'
import { linked, plain, type Text } from '../../page/text.js'
import { sourceName } from '../phrase/names.js'
import { NOT_HELD } from '../phrase/answer-note.js'
import { type CardRow, row } from './row.js'

/** How a relation is said from its one end and from its other. */
const RELATION_WORDS: Readonly<Record<RelationType, readonly [to: string, from: string]>> = {
  denies: ['denies', 'is denied by'],
  'counter-accuses': ['answers with an accusation', 'is answered with an accusation by'],
  answers: ['answers', 'is answered by'],
  acknowledges: ['acknowledges', 'is acknowledged by'],
  supports: ['supports', 'is supported by'],
  contradicts: ['contradicts', 'is contradicted by'],
  repeats: ['repeats', 'is repeated by'],
  updates: ['updates', 'is updated by'],
  corrects: ['corrects', 'is corrected by'],
  retracts: ['retracts', 'is retracted by'],
}

/** One row: a line for each relation, from the side of this statement. */
export function replyRows(lookup: Lookup, statement: Statement): CardRow[] {
  const relations = lookup.relationsOf.get(statement.id) ?? []
  return [row('relations', ...relations.map((relation) => lineOf(lookup, statement, relation)))]
}

function lineOf(lookup: Lookup, statement: Statement, relation: Relation): Text {
  const outgoing = relation.from === statement.id
  const other = outgoing ? relation.to : relation.from
  const verb = RELATION_WORDS[relation.type][outgoing ? 0 : 1]
  const end = lookup.statementById.get(other)
  const who =
    end === undefined ? `, ${NOT_HELD}` : ` (${sourceName(lookup, end.attribution.source ?? 'nobody cited')})`
  const both = relation.direction === 'mutual' ? ', both ways' : ''
  const basis = relation.basis === 'inferred' ? ', inferred by the coder' : ''
  const evidence = relation.evidence === undefined ? '' : `: ${relation.evidence}`
  return [
    ...plain(`${verb} `),
    ...linked('statement', other, 'plain'),
    ...plain(`${who}${both}${basis}${evidence}`),
  ]
}
