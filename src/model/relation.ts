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
