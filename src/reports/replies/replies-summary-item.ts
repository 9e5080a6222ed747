/** The counts of accusations by state, as JSON. */
import type { Count, Id, Words } from '../field-values.js'
import type { State } from './state.js'

export interface RepliesSummary extends StateCounts {
  /** How many are answered in more than one way. */
  readonly severalWays: Count
  /** How many were answered within the time asked for; absent where no time was asked for. */
  readonly within?: WithinCounts
  /** The same by party; what several say together counts with each of them. */
  readonly byParty: readonly PartyStates[]
  /** The ids of denials that answer no statement of the dataset; empty with `--open`. */
  readonly denialsOfWhatIsNotHeld: readonly Id[]
}

interface StateCounts {
  /** How many accusations. */
  readonly count: Count
  /** How many are in each state; one that is answered in two ways counts in both. */
  readonly states: Readonly<Record<State, Count>>
}

/** The accusations of a party; each party to the conflict also with 0, unless the question chooses who speaks. */
interface PartyStates extends StateCounts {
  /** Its id; null for sources without a party. */
  readonly party: Id | null
  /** Its name. */
  readonly partyName: Words
}

/** Of the accusations that are answered. */
export interface WithinCounts {
  /** How many were answered in that time. */
  readonly yes: Count
  /** How many were not. */
  readonly no: Count
  /** How many perhaps: the dates leave it open. */
  readonly perhaps: Count
}
