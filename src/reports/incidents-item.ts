/** The register of incidents as JSON. */
import type { Count } from './field-values.js'
import type { MostItem } from './parts/most-item.js'
import type { RegisterTail } from './parts/selection-tail.js'
import type { IncidentItem } from './incident-item.js'

/** claims incidents: each item is an incident. */
export interface IncidentsOutput {
  readonly head: {
    /** Which view of the incidents: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many incidents there are. */
    readonly incidents: Count
    /** How many statements are about one of them. */
    readonly statements: Count
    /** How many unattributed passages are. */
    readonly unattributed: Count
    /** Of how many incidents at least two parties to the conflict speak, alone or jointly. */
    readonly bothSides: Count
    /** Of how many each party to the conflict is the only one of them that speaks, by its id. */
    readonly onlySide: Readonly<Record<string, Count>>
    /** Of how many none of them speaks. */
    readonly noSide: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The incidents, by day. */
  readonly item: IncidentItem
  readonly tail: RegisterTail
}
