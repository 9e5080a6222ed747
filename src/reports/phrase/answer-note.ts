/** Which statement another one answers, and after how long. */
import type { Lookup } from '../../model/dataset.js'
import type { Relation } from '../../model/relation.js'
import { replyIn } from '../../model/reply-way.js'
import type { Statement } from '../../model/statement.js'
import { faint, linked, type Text } from '../../page/text.js'
import { waitBetween, waitWords } from '../../dates/wait.js'

/** Of a statement that a relation leads to. */
export const NOT_HELD = 'which is not among these records'

/** Whether a relation says that the statement answers another one, and not the other it. */
export function answersAnother(relation: Relation, { id }: Statement): boolean {
  return relation.direction === 'one-way' && replyIn(relation, relation.to)?.by === id
}

/** `answers s04`, and after how long; empty where no page shows that it answers anything. */
export function answerNote(lookup: Lookup, statement: Statement, relation: Relation): Text {
  if (!answersAnother(relation, statement) || relation.basis === 'inferred') return []
  const answers = [...faint('answers '), ...linked('statement', relation.to)]
  if (relation.endNotHeld === true) return [...answers, ...faint(`, ${NOT_HELD}`)]
  const answered = lookup.statementById.get(relation.to)
  const wait = answered === undefined ? undefined : waitBetween(answered, statement)
  return [...answers, ...faint(wait === undefined ? '' : `, ${waitWords(wait)}`)]
}
