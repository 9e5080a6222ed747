/** Who speaks in a dataset, as JSON. */
import type { Manner } from '../model/statement.js'
import type { Count, Id, NoFields, Words } from './field-values.js'

/** claims overview: each item is one of those who speak. */
export interface OverviewOutput {
  readonly head: NoFields
  /** Who speaks: parties to the conflict, then those of them that speak together, then all others. */
  readonly item: SpeakingItem
  readonly tail: {
    /** How many statements are attributed. */
    readonly statements: Count
    /** How many passages are unattributed. */
    readonly unattributed: Count
  }
}

/** Those who speak, alone or together, and what they do by saying it. */
export interface SpeakingItem {
  /** Their names, as people read them. */
  readonly who: Words
  /** The ids of their parties; none where a source belongs to no party. */
  readonly parties: readonly Id[]
  /** How they speak. */
  readonly manner: Manner
  /** How many statements they make. */
  readonly says: Count
  /** How many, by act. */
  readonly acts: Readonly<Record<string, Count>>
  /** How many, by whose words they are in. */
  readonly exactness: Readonly<Record<string, Count>>
}
