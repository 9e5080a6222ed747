/** Which statements answer one another, by their relations, and how long the answers of all records took. */
import { type Dated, waitBetween } from '../dates/wait.js'
import type { Act } from '../model/act.js'
import { type Relation, telling } from '../model/relation.js'
import { replyIn, type ReplyWay } from '../model/reply-way.js'
import type { Row } from './facts.js'

/** What is known of a statement by its id; undefined where it is not among the records. */
type Known = (id: string) => Dated | undefined

/** Of two that answer each other, what was certainly said first is no answer to the other. */
export function isEarlier(answer: Dated, answered: Dated): boolean {
  const wait = waitBetween(answered, answer)
  return wait !== undefined && (wait.hours ?? wait.days.most) < 0
}

/**
 * The ways in which relations that a page shows answer a statement, also from statements that are not held.
 * @param relations of the statement
 */
export function replyWays(
  relations: readonly Relation[],
  statement: Dated & { readonly id: string },
  known: Known,
): ReadonlySet<ReplyWay> {
  const ways = new Set<ReplyWay>()
  for (const relation of relations) {
    const reply = shownReply(relation, statement.id)
    if (reply === undefined) continue
    const answer = relation.direction === 'mutual' ? known(reply.by) : undefined
    if (answer === undefined || !isEarlier(answer, statement)) ways.add(reply.way)
  }
  return ways
}

/** The relations of each statement by its id, whichever of the two records tells them. */
export type RelationsOf = ReadonlyMap<string, readonly Relation[]>

/** @param rows of the fact `relations` */
export function relationsOf(rows: readonly Row[]): RelationsOf {
  const found = new Map<string, Map<string, Relation>>()
  for (const { record } of rows) {
    const { id = '', relations = [] } = record
    for (const { from = id, to = id, basis = 'explicit', type, direction } of relations) {
      const relation: Relation = { from, to, type, direction, basis }
      const key = `${from} ${to} ${type}`
      for (const end of [from, to]) {
        const known = found.get(end) ?? new Map<string, Relation>()
        const before = known.get(key)
        found.set(end, known.set(key, before === undefined ? relation : telling(before, relation)))
      }
    }
  }
  return new Map([...found].map(([id, known]) => [id, [...known.values()]]))
}

/**
 * Of what is denied by a statement that is not among the records: the ids of those denials.
 * @param rows of the fact `relations`, with a row for each held statement that has a relation
 * @param incident of what is denied, an id; all where it is absent
 */
export function denialsNotHeld(rows: readonly Row[], incident?: string): ReadonlySet<string> {
  const held = new Set(rows.map(({ record }) => record.id))
  const asked = rows.filter(({ record }) => incident === undefined || record.incident === incident)
  const denials = asked.flatMap(({ record: { id = '', relations = [] } }) =>
    relations.flatMap(({ from = id, to = id, type, direction }) => {
      const reply = replyIn({ from, to, type, direction }, id)
      return reply?.way === 'denied' && !held.has(reply.by) ? [reply.by] : []
    }),
  )
  return new Set(denials)
}

/**
 * The most days that an answer may have taken that a page shows to be one; 0 where there is none.
 * @param rows of the fact `relations`
 * @param acts of what is answered
 */
export function longestWait(rows: readonly Row[], acts: readonly Act[]): number {
  const byId = new Map(rows.map(({ record }) => [record.id, record]))
  const all = relationsOf(rows)
  const asked = [...byId.values()].filter(({ act }) => acts.some((one) => one === act))
  const waits = asked.flatMap((record) => {
    const { id = '' } = record
    const replies = (all.get(id) ?? []).flatMap((relation) => shownReply(relation, id) ?? [])
    const answers = replies.flatMap(({ by }) => byId.get(by) ?? [])
    return answers.map((answer) => waitBetween(record, answer)?.days.most ?? 0)
  })
  return waits.filter(Number.isFinite).reduce((longest, days) => Math.max(longest, days), 0)
}

/** How another statement answers one, by a relation that a page shows. */
function shownReply(relation: Relation, id: string): ReturnType<typeof replyIn> {
  const reply = relation.basis === 'explicit' ? replyIn(relation, id) : undefined
  return reply?.by === id ? undefined : reply
}
