/** A number that a statement gives, or visibly does not give. Absent, zero and unknown are three things. */

export const MEASURES = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'bodies-returned',
  'territory-km2',
] as const
/** Measures of people lost. */
export const LOSSES: readonly Figure['measure'][] = ['killed', 'wounded', 'captured', 'missing']
export const REPORTS = ['stated', 'stated-zero', 'not-stated', 'unclear', 'refused'] as const
export const QUALIFIERS = ['exact', 'at-least', 'more-than', 'about', 'up-to'] as const

export interface Figure {
  readonly measure: (typeof MEASURES)[number]
  /** Whose: a party's id; absent where the source lumps several or names none. */
  readonly of?: string
  readonly status?: 'military' | 'civilian' | 'any'
  readonly report: (typeof REPORTS)[number]
  readonly best?: number
  readonly low?: number
  readonly high?: number
  readonly qualifier?: (typeof QUALIFIERS)[number]
  /** What the source lumps in, `missing` or `civilians`. */
  readonly includes?: readonly string[]
  /** Who counted: a source's id, or `nobody` where the text names nobody. */
  readonly countedBy?: string
  /** EDTF: the day up to which it counts. */
  readonly asOf?: string
  /** EDTF: the time that it covers. */
  readonly period?: string
  readonly asPrinted?: string
}
