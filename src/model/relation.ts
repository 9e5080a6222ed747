/** A link that one statement has to another. Who spoke first, lags and matrices are computed, never stored. */

export const RELATION_TYPES = [
  'denies',
  'counter-accuses',
  'answers',
  'acknowledges',
  'supports',
  'contradicts',
  'repeats',
  'updates',
  'corrects',
  'retracts',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export interface Relation {
  /** Ids of statements. */
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly direction: 'one-way' | 'mutual'
  /** `explicit`: the page shows it; `inferred`: the coder concluded it. */
  readonly basis: 'explicit' | 'inferred'
  readonly evidence?: string
  readonly coding?: { readonly by?: string; readonly on?: string; readonly note?: string }
}

/** How a statement is answered. */
export const REPLY_WAYS = ['denied', 'counter-accused', 'acknowledged', 'otherwise'] as const
export type ReplyWay = (typeof REPLY_WAYS)[number]

const WAY_OF: Readonly<Partial<Record<RelationType, ReplyWay>>> = {
  denies: 'denied',
  'counter-accuses': 'counter-accused',
  acknowledges: 'acknowledged',
  answers: 'otherwise',
}

/** In which way a relation answers a statement, and the id of the statement that does; undefined where it does not. */
export function replyIn(
  { type, from, to, direction }: Relation,
  id: string,
): { readonly way: ReplyWay; readonly by: string } | undefined {
  const way = WAY_OF[type]
  if (way === undefined) return undefined
  if (to === id) return { way, by: from }
  return direction === 'mutual' ? { way, by: to } : undefined
}
