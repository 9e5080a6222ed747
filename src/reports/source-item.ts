/** A source as JSON: its line in the register, which is the head of its card too. */
import type { Count, Id, Words } from './field-values.js'
import type { Lookup } from '../model/dataset.js'
import { partyName } from './phrase/names.js'
import type { Source } from '../model/source.js'
import type { Standing } from '../model/standing.js'

/** Somebody to whom statements are attributed, or an agency. */
export interface SourceItem {
  /** Its id, as one types it. */
  readonly id: Id
  /** Its full name. */
  readonly name: Words
  /** Its name under a heading that already names the party; null where it has none of the kind. */
  readonly shortName: Words | null
  /** What it is; null where that is not coded. */
  readonly type: NonNullable<Source['type']> | null
  /** The id of its party; null where it belongs to none. */
  readonly party: Id | null
  /** The name of its party; null where it belongs to none. */
  readonly partyName: Words | null
  /** What it is to the conflict; null where that is not coded. */
  readonly standing: Standing | null
  /** The id of the body that a spokesman speaks for; null for all others. */
  readonly partOf: Id | null
  /** Of a joint source: the ids of those who speak together. */
  readonly members: readonly Id[]
  /** Other names that find it. */
  readonly alternateName: readonly Words[]
  /** How many statements it makes, without joint ones. */
  readonly says: Count
  /** How many it makes together with others, under the name of a joint source. */
  readonly withOthers: Count
}

/** @param also how many statements it makes with others */
export function sourceItem(lookup: Lookup, one: Source, says: number, also: number): SourceItem {
  return {
    id: one.id,
    name: one.name,
    shortName: one.shortName ?? null,
    type: one.type ?? null,
    party: one.party ?? null,
    partyName: one.party === undefined ? null : partyName(lookup, one.party),
    standing: one.standing ?? null,
    partOf: one.partOf ?? null,
    members: one.members ?? [],
    alternateName: one.alternateName ?? [],
    says,
    withOthers: also,
  }
}
