/** A source as JSON. */
import type { Source } from '../model/source.js'
import type { Count, Id, NoFields, Words } from './field-values.js'

/** claims sources: each item is a source. */
export interface SourcesOutput {
  readonly head: NoFields
  /** The sources, by party and name. */
  readonly item: SourceItem
  readonly tail: NoFields
}

/** Somebody to whom statements are attributed, or an agency. */
export interface SourceItem {
  /** Its id, as one types it. */
  readonly id: Id
  /** Its full name. */
  readonly name: Words
  /** Its name under a heading that already names the party; null where it has none of the kind. */
  readonly shortName: Words | null
  /** What it is. */
  readonly type: Source['type']
  /** The id of its party; null where it belongs to none. */
  readonly party: Id | null
  /** The name of its party; null where it belongs to none. */
  readonly partyName: Words | null
  /** Where it stands in the events; null where that is not coded. */
  readonly standing: NonNullable<Source['standing']> | null
  /** The id of the body that a spokesman speaks for; null for all others. */
  readonly partOf: Id | null
  /** Of a joint source: the ids of those who speak together. */
  readonly members: readonly Id[]
  /** Other names that find it. */
  readonly alternateName: readonly Words[]
  /** How many statements it makes, without joint ones. */
  readonly says: Count
  /** The ids of its statements, in order; only where one source is asked for by name. */
  readonly statements?: readonly Id[]
}
