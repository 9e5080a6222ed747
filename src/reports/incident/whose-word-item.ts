/** On whose word an incident rests, as JSON. */
import type { Count, Id, Words } from '../field-values.js'
import type { Corroboration, Level } from '../whose-word.js'

/** claims incidents --corroboration: each item is an incident. */
export interface WhoseWordOutput {
  readonly head: {
    /** Which view of the incidents: on whose word each rests. */
    readonly view: 'corroboration'
  }
  /** The incidents, by day. */
  readonly item: WhoseWordItem
  readonly tail: {
    /** How many incidents each level has. */
    readonly levels: Readonly<Record<Level, Count>>
    /** What each level means, in the order in which they are tried. */
    readonly rules: Readonly<Record<Level, Words>>
  }
}

/** An incident, and on whose word it rests. */
export interface WhoseWordItem extends Corroboration {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** The ids of the statements about it. */
  readonly statements: readonly Id[]
}
