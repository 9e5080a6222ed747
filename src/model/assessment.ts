/** Somebody's opinion about a statement (STIX 2.1 opinion). The shipped data has none. */

export const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] as const

export interface Assessment {
  /** A statement's id. */
  readonly object: string
  readonly by: string
  readonly opinion: (typeof OPINIONS)[number]
  readonly explanation?: string
  readonly url?: string
}
