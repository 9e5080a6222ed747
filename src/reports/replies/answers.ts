/** What answers a statement, read from the relations of the dataset: who denies it, accuses in turn, and so on. */
import type { Lookup } from '../../model/dataset.js'
import type { Relation, RelationType } from '../../model/relation.js'
import type { Statement } from '../../model/statement.js'
import { waitBetween } from '../parts/lag.js'

export const WAYS = [
  /** it is denied */
  'denied',
  /** it is answered with an accusation */
  'counter-accused',
  /** it is acknowledged */
  'acknowledged',
  /** it is answered otherwise */
  'answered',
] as const
/** How a statement is answered; `answered` is any other way. */
export type Way = (typeof WAYS)[number]

/** Why a statement counts as an answer. */
export type Basis =
  /** the page shows it */
  | 'explicit'
  /** the coder inferred it */
  | 'inferred'
  /** this program inferred it: same incident, later, the other side */
  | 'same-incident'

export interface Reply {
  readonly statement: Statement
  readonly way: Way
  readonly basis: Basis
  /** Each answers the other: the page does not say who began. */
  readonly mutual: boolean
}

const WAY_OF: Readonly<Partial<Record<RelationType, Way>>> = {
  denies: 'denied',
  'counter-accuses': 'counter-accused',
  acknowledges: 'acknowledged',
  answers: 'answered',
}

/** The replies to any of some ids that are told as one. Of two replies in one way by one statement the first stays. */
export function relatedReplies(lookup: Lookup, ids: readonly string[]): Reply[] {
  const found = new Map<string, Reply>()
  for (const id of ids) {
    for (const relation of lookup.relationsOf.get(id) ?? []) {
      const reply = replyTo(lookup, id, relation)
      if (reply === undefined || ids.includes(reply.statement.id)) continue
      const key = `${reply.way} ${reply.statement.id}`
      if (found.get(key)?.basis !== 'explicit') found.set(key, reply)
    }
  }
  return [...found.values()]
}

function replyTo(lookup: Lookup, id: string, relation: Relation): Reply | undefined {
  const way = WAY_OF[relation.type]
  const statement = lookup.statementById.get(answeringEnd(relation, id) ?? '')
  if (way === undefined || statement === undefined) return undefined
  if (relation.direction === 'mutual' && isEarlier(lookup, statement, id)) return undefined
  return { statement, way, basis: relation.basis, mutual: relation.direction === 'mutual' }
}

function answeringEnd({ from, to, direction }: Relation, id: string): string | undefined {
  if (to === id) return from
  return direction === 'mutual' ? to : undefined
}

/** Whether a relation says that it answers a statement of the dataset. */
export function answersSomething(lookup: Lookup, { id }: Statement): boolean {
  return (lookup.relationsOf.get(id) ?? []).some(
    ({ type, from, to, direction }) =>
      WAY_OF[type] !== undefined &&
      (from === id || direction === 'mutual') &&
      lookup.statementById.has(from === id ? to : from),
  )
}

/** Of two that answer each other, what was certainly said first is no answer to the other. */
function isEarlier(lookup: Lookup, statement: Statement, id: string): boolean {
  const answered = lookup.statementById.get(id)
  const wait = answered === undefined ? undefined : waitBetween(answered, statement)
  return wait !== undefined && (wait.hours ?? wait.days.most) < 0
}
