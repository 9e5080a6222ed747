/** What answers a statement, read from the relations of the dataset: who denies it, accuses in turn, and so on. */
import type { Act } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import { type Relation, replyIn, type ReplyWay } from '../model/relation.js'
import type { Statement } from '../model/statement.js'
import { waitBetween } from './wait.js'

/** `explicit`: the page shows it. `inferred`: the coder concluded it. `same-incident`: this program did. */
export type Basis = Relation['basis'] | 'same-incident'

export interface Reply {
  readonly statement: Statement
  readonly way: ReplyWay
  readonly basis: Basis
  /** Each answers the other: the page does not say who began. */
  readonly mutual: boolean
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
  const { way, by } = replyIn(relation, id) ?? {}
  const statement = lookup.statementById.get(by ?? '')
  if (way === undefined || statement === undefined) return undefined
  const mutual = relation.direction === 'mutual'
  if (mutual && isEarlier(lookup, statement, id)) return undefined
  return { statement, way, basis: relation.basis, mutual }
}

/** Whether a relation says that it answers a statement of the dataset. */
export function answersSomething(lookup: Lookup, { id }: Statement): boolean {
  return (lookup.relationsOf.get(id) ?? []).some((relation) => {
    const answered = relation.from === id ? relation.to : relation.from
    return replyIn(relation, answered)?.by === id && lookup.statementById.has(answered)
  })
}

/** The ways in which relations that a page shows answer a statement, also from statements that are not held. */
export function replyWays(lookup: Lookup, { id }: Statement): ReadonlySet<ReplyWay> {
  const ways = new Set<ReplyWay>()
  for (const relation of lookup.relationsOf.get(id) ?? []) {
    const { way, by } = replyIn(relation, id) ?? {}
    if (way === undefined || by === id || relation.basis !== 'explicit') continue
    const statement = lookup.statementById.get(by ?? '')
    const isFirst =
      relation.direction === 'mutual' && statement !== undefined && isEarlier(lookup, statement, id)
    if (!isFirst) ways.add(way)
  }
  return ways
}

/**
 * Days: the longest that a reply which a page shows may have taken, over all statements with some acts. A narrower
 * question does not change what counts as the last days.
 */
export function longestWait(lookup: Lookup, acts: readonly Act[]): number {
  const waits = lookup.statements
    .filter(({ act }) => acts.includes(act))
    .flatMap((statement) =>
      relatedReplies(lookup, [statement.id])
        .filter(({ basis }) => basis === 'explicit')
        .map((reply) => waitBetween(statement, reply.statement)?.days.most ?? 0),
    )
  return waits.filter(Number.isFinite).reduce((longest, days) => Math.max(longest, days), 0)
}

/** Of two that answer each other, what was certainly said first is no answer to the other. */
function isEarlier(lookup: Lookup, statement: Statement, id: string): boolean {
  const answered = lookup.statementById.get(id)
  const wait = answered === undefined ? undefined : waitBetween(answered, statement)
  return wait !== undefined && (wait.hours ?? wait.days.most) < 0
}
