/** Somebody to whom statements are attributed, or an agency that carries them; and the side that it belongs to. */

export const SOURCE_TYPES = ['Person', 'Organization', 'NewsAgency', 'Joint', 'Unnamed'] as const

export const STANDINGS = [
  /** a party to the conflict, or whoever speaks for one */
  'party-to-conflict',
  /** a state that is no party to the conflict, or whoever speaks for it */
  'state',
  /** an organisation of states, a commission, an association, or whoever speaks for it */
  'organisation',
  /** a news outlet or agency */
  'press',
  /** a non-governmental organisation, or whoever speaks for it */
  'ngo',
  /** somebody who speaks for nobody else */
  'person',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Words that files had for it before. They are read, and never written. */
export const OLD_STANDINGS = ['belligerent', 'third-party', 'mediator', 'witness'] as const

/** A word as it may stand in a file. */
export type WrittenStanding = Standing | (typeof OLD_STANDINGS)[number]

/** What a word in a file is read as; undefined, not coded, for old words that say nothing of what a source is. */
export function standingRead(written: WrittenStanding): Standing | undefined {
  if (written === 'belligerent') return 'party-to-conflict'
  return STANDINGS.find((standing) => standing === written)
}

export interface Source {
  readonly id: string
  /** Absent where it is not coded. */
  readonly type?: (typeof SOURCE_TYPES)[number]
  /** The full name, `Ministry of Defence of Armenia`. */
  readonly name: string
  /** The name under a heading that already names the party, `Ministry of Defence`. */
  readonly shortName?: string
  /** Other names that find it, in any script; never a bare country, capital or common noun for a body. */
  readonly alternateName?: readonly string[]
  /** The party's id. */
  readonly party?: string
  readonly standing?: Standing
  /** The body (a source's id) that a spokesman speaks for. */
  readonly partOf?: string
  /** Of a `Joint` source: the ids of those who speak together, or of whom one sentence is said. */
  readonly members?: readonly string[]
  readonly role?: readonly Role[]
  readonly sameAs?: readonly string[]
}

export interface Role {
  readonly jobTitle: string
  /** EDTF. */
  readonly when?: string
}

/** A side or state that sources belong to; never a finding on it. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly alternateName?: readonly string[]
}
