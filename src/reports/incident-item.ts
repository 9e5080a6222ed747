/** An incident as JSON. */
import type { Count, EdtfDate, Id, NoFields, Words } from './field-values.js'

/** claims incidents: each item is an incident. */
export interface IncidentsOutput {
  readonly head: {
    /** Which view of the incidents: all of them. */
    readonly view: 'register'
  }
  /** The incidents, by day. */
  readonly item: IncidentItem
  readonly tail: NoFields
}

/** What statements are about. */
export interface IncidentItem {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** When it happened; null where that is not coded. */
  readonly eventDate: EdtfDate | null
  /** Where it happened; null where that is not coded. */
  readonly place: Words | null
  /** The ids of the parties that it concerns. */
  readonly parties: readonly Id[]
  /** How many statements are about it. */
  readonly says: Count
  /** How many unattributed sentences are about it. */
  readonly unattributed: Count
  /** How many of them each party to the conflict makes, alone or jointly, by the party’s id. */
  readonly bySide: Readonly<Record<string, Count>>
}
