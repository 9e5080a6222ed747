/** Who speaks in a dataset, as JSON. */
import type { Manner } from '../model/statement.js'
import type { Count, Id, NoFields, Words } from './field-values.js'
import type { RegisterTail } from './parts/selection-tail.js'

/** claims overview: each item is one of those who speak. */
export interface OverviewOutput {
  readonly head: NoFields
  /** What there is, of what fits the question. */
  readonly summary: OverviewSummary
  /** Who speaks: parties to the conflict, then those of them that speak together, then all others. */
  readonly item: SpeakingItem
  readonly tail: RegisterTail
}

/** What a dataset holds. */
export interface OverviewSummary {
  /** How many statements are attributed. */
  readonly statements: Count
  /** How many sources they have. */
  readonly sources: Count
  /** How many of them each party to the conflict makes alone, by the party’s id. */
  readonly bySide: Readonly<Record<string, Count>>
  /** How many of them several parties make together, a party to the conflict among them. */
  readonly together: Count
  /** How many of them no party to the conflict makes. */
  readonly others: Count
  /** How many passages are unattributed. */
  readonly unattributed: Count
  /** How many numbers of people killed these give. */
  readonly unattributedDeathTolls: Count
  /** The ids of the other datasets that come with the program; told where no data is named. */
  readonly otherDatasets: readonly Id[]
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
