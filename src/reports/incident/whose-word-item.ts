/** Whose word there is on incidents, as JSON. */
import type { Count, Id, Words } from '../field-values.js'
import type { WhoseWord, WhoseWordLevel } from '../whose-word.js'

/** claims incidents --whose-word: each item is an incident. */
export interface WhoseWordOutput {
  readonly head: {
    /** Which view of the incidents: whose word there is on each. */
    readonly view: 'whose-word'
  }
  /** The incidents, by day. */
  readonly item: WhoseWordItem
  /** All of them in short. */
  readonly summary: {
    /** How many incidents there are. */
    readonly incidents: Count
    /** How many of them each level has. */
    readonly levels: Readonly<Record<WhoseWordLevel, Count>>
  }
  readonly tail: {
    /** What each level means, in the order in which they are tried. */
    readonly rules: Readonly<Record<WhoseWordLevel, Words>>
  }
}

/** An incident, and whose word there is on it. */
export interface WhoseWordItem extends WhoseWord {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** The ids of the statements about it. */
  readonly statements: readonly Id[]
}
