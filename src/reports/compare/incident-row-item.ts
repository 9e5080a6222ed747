/** An incident of a comparison as JSON, with how much each column says about it. */
import type { Count, EdtfDate, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { CompareColumns } from './day-item.js'

/** claims compare --by incident: each item is an incident. */
export interface CompareIncidentsOutput {
  readonly head: CompareColumns & {
    /** Down: the incidents. */
    readonly by: 'incident'
  }
  /** The incidents, by the day on which they were first spoken of. */
  readonly item: IncidentRowItem
  readonly tail: SelectionTail
}

/** An incident, and how many statements each column has on it. */
export interface IncidentRowItem {
  /** Its id; null for statements about no incident. */
  readonly incident: Id | null
  /** Its name; null for statements about no incident. */
  readonly incidentName: Words | null
  /** When the first of its statements was said; null where that is not known. */
  readonly firstSaid: EdtfDate | null
  /**
   * How many statements each column has, by the column’s id. Repetitions are counted once; a joint statement stands
   * with each of its sides.
   */
  readonly counts: Readonly<Record<string, Count>>
  /** What stands against what, in words. */
  readonly sideBySide: Words
  /** The ids of its statements, without repetitions. */
  readonly statements: readonly Id[]
  /** The command that sets them side by side; null for statements about no incident. */
  readonly open: Words | null
}
