/** Somebody to whom statements are attributed, or an agency that carries them; and the side that it belongs to. */
import type { Standing } from './standing.js'

export const SOURCE_TYPES = ['Person', 'Organization', 'NewsAgency', 'Joint', 'Unnamed'] as const

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
