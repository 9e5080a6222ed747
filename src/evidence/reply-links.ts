/** Which relations make one statement an answer to another, and how long the answers of all records took. */
import { type Dated, waitBetween } from '../dates/wait.js'
import type { Act } from '../model/act.js'
import type { Relation, RelationType } from '../model/relation.js'
import type { Row, RowRecord } from './facts.js'

export const WAYS = ['denied', 'counter-accused', 'acknowledged', 'otherwise'] as const
/** How a statement is answered; `otherwise` is any other way. */
export type Way = (typeof WAYS)[number]

export const WAY_OF: Readonly<Partial<Record<RelationType, Way>>> = {
  denies: 'denied',
  'counter-accuses': 'counter-accused',
  acknowledges: 'acknowledged',
  answers: 'otherwise',
}

type Link = Pick<Relation, 'from' | 'to' | 'direction'>

/** The id of the statement that answers this one by a relation; undefined where this one is the answer. */
export function answeringEnd({ from, to, direction }: Link, id: string): string | undefined {
  if (to === id) return from
  return direction === 'mutual' ? to : undefined
}

/** Of two that answer each other, what was certainly said first is no answer to the other. */
export function isEarlier(answer: Dated, answered: Dated): boolean {
  const wait = waitBetween(answered, answer)
  return wait !== undefined && (wait.hours ?? wait.days.most) < 0
}

/**
 * The most days that an answer may have taken that a page shows to be one; 0 where there is none.
 * @param rows of the fact `replies`
 * @param acts of what is answered
 */
export function longestWait(rows: readonly Row[], acts: readonly Act[]): number {
  const byId = new Map(rows.map(({ record }) => [record.id, record]))
  const asked = rows.filter(({ record }) => acts.some((act) => act === record.act))
  const waits = asked.flatMap(({ record }) =>
    answersTo(record, byId).map((answer) => daysUntil(record, answer)),
  )
  return waits.filter(Number.isFinite).reduce((longest, days) => Math.max(longest, days), 0)
}

function answersTo(
  { relations = [], ...record }: RowRecord,
  byId: ReadonlyMap<string | undefined, RowRecord>,
): RowRecord[] {
  const { id = '' } = record
  return relations.flatMap(({ type, basis = 'explicit', direction, from = id, to = id }) => {
    const end = WAY_OF[type] === undefined ? undefined : answeringEnd({ from, to, direction }, id)
    const answer = end === undefined ? undefined : byId.get(end)
    if (basis !== 'explicit' || answer === undefined) return []
    return direction === 'mutual' && isEarlier(answer, record) ? [] : [answer]
  })
}

function daysUntil(answered: Dated, answer: Dated): number {
  return waitBetween(answered, answer)?.days.most ?? 0
}
