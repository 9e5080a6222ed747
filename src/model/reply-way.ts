/** In which way one statement answers another, by the relation between them. */
import type { RelationType, Relation } from './relation.js'

/** How a statement is answered; `otherwise` is any other way. */
export const REPLY_WAYS = [
  /** it is denied */
  'denied',
  /** it is answered with an accusation */
  'counter-accused',
  /** it is acknowledged */
  'acknowledged',
  /** it is answered otherwise */
  'otherwise',
] as const

export type ReplyWay = (typeof REPLY_WAYS)[number]

const WAY_OF: Readonly<Partial<Record<RelationType, ReplyWay>>> = {
  denies: 'denied',
  'counter-accuses': 'counter-accused',
  acknowledges: 'acknowledged',
  answers: 'otherwise',
}

/** In which way a relation answers a statement, and the id of the statement that does; undefined where it does not. */
export function replyIn(
  { type, from, to, direction }: Pick<Relation, 'type' | 'from' | 'to' | 'direction'>,
  id: string,
): { readonly way: ReplyWay; readonly by: string } | undefined {
  const way = WAY_OF[type]
  if (way === undefined) return undefined
  if (to === id) return { way, by: from }
  return direction === 'mutual' ? { way, by: to } : undefined
}
