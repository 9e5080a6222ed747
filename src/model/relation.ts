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
  /** One of the two statements is not in the dataset: it was not among the records that this was made of. */
  readonly endNotHeld?: true
  readonly coding?: { readonly by?: string; readonly on?: string; readonly note?: string }
}

/**
 * Of two tellings of one relation that differ, the one that counts, whichever record comes first: mutual goes before
 * one-way, and explicit before inferred, as their words are ordered.
 */
export function telling<Told extends object>(one: Told, other: Told): Told {
  return JSON.stringify(other) < JSON.stringify(one) ? other : one
}

/** The relation with the mark where, and only where, one of its ends is not among some statements. */
export function withHeldEnds(relation: Relation, ids: ReadonlySet<string>): Relation {
  const { endNotHeld = false, ...unmarked } = relation
  const isHeld = ids.has(relation.from) && ids.has(relation.to)
  if (isHeld) return endNotHeld ? unmarked : relation
  return { ...unmarked, endNotHeld: true }
}
