/** What answers a statement, read from its relations: who denies it, accuses in turn, and so on. */
import { isEarlier } from '../../evidence/reply-links.js'
import type { Lookup } from '../../model/dataset.js'
import type { Relation } from '../../model/relation.js'
import { replyIn, type ReplyWay } from '../../model/reply-way.js'
import type { Statement } from '../../model/statement.js'

/** Why a statement counts as an answer. */
export type Basis =
  /** the page shows it */
  | 'explicit'
  /** the coder inferred it */
  | 'inferred'
  /** this program inferred it: same incident, later, the other side */
  | 'same-incident'

export interface Reply {
  /** Of the statement that answers. */
  readonly id: string
  /** Undefined where it is not among the records: who said it, and when, is not known. */
  readonly statement: Statement | undefined
  readonly way: ReplyWay
  readonly basis: Basis
  /** The page sets the two side by side and does not say who began. */
  readonly mutual: boolean
}

/** The replies to any of some ids that are told as one. Of two replies in one way by one statement the first stays. */
export function relatedReplies(lookup: Lookup, ids: readonly string[]): Reply[] {
  const found = new Map<string, Reply>()
  for (const id of ids) {
    for (const relation of lookup.relationsOf.get(id) ?? []) {
      const reply = replyTo(lookup, id, relation)
      if (reply === undefined || ids.includes(reply.id)) continue
      const key = `${reply.way} ${reply.id}`
      if (found.get(key)?.basis !== 'explicit') found.set(key, reply)
    }
  }
  return [...found.values()]
}

function replyTo({ statementById }: Lookup, id: string, relation: Relation): Reply | undefined {
  const { way, by } = replyIn(relation, id) ?? {}
  if (way === undefined || by === undefined) return undefined
  const [answer, answered] = [statementById.get(by), statementById.get(id)]
  const mutual = relation.direction === 'mutual'
  if (mutual && answer !== undefined && answered !== undefined && isEarlier(answer, answered))
    return undefined
  return { id: by, statement: answer, way, basis: relation.basis, mutual }
}

/** Whether a relation says that it answers a statement that is among the records. */
export function answersSomething({ relationsOf, statementById }: Lookup, id: string): boolean {
  return (relationsOf.get(id) ?? []).some((relation) => {
    const answered = relation.from === id ? relation.to : relation.from
    return replyIn(relation, answered)?.by === id && statementById.has(answered)
  })
}
