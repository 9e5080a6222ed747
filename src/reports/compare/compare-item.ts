/** Statements side by side as JSON: by day, and by incident. */
import type { Act } from '../../model/act.js'
import type { Exactness } from '../../model/exactness.js'
import type { NamedTarget } from '../../model/record.js'
import type { Across } from '../choices.js'
import type { EdtfDate, Id, Words, Count } from '../field-values.js'
import type { FirstItem } from '../parts/first-said.js'
import type { SelectionTail } from '../parts/selection-tail.js'

/** claims compare --by day: each item is a day. */
export interface CompareDaysOutput {
  readonly head: CompareColumns & {
    /** Down: the day of saying. */
    readonly by: 'day'
  }
  /** The days, undated last. */
  readonly item: DayItem
  /** The answer in short. */
  readonly summary: DaysSummary
  readonly tail: SelectionTail & MoreTail
}

/** Who says how much. */
export interface SidesSummary {
  /** How many statements fit. */
  readonly statements: Count
  /**
   * How many each side has, by the id of the party or the source, and “others”. Repetitions are counted once; a joint
   * statement with each of its sides.
   */
  readonly counts: Readonly<Record<string, Count>>
}

/** A comparison by day in short. */
interface DaysSummary extends SidesSummary {
  /** Of one incident: the statements that none is proved to precede; one alone was said first. */
  readonly first: readonly FirstItem[]
  /** What is denied on the incident, or in all data where there are several. */
  readonly denials: DenialsItem
}

/** A comparison by incident in short. */
interface IncidentsSummary extends SidesSummary {
  /** How many incidents they are about. */
  readonly incidents: Count
  /** Of how many of these at least two sides speak. */
  readonly bothSides: Count
  /** In how many at least two sides accuse. */
  readonly accusedBothWays: Count
  /** In how many something is denied. */
  readonly denied: Count
}

/** How many denials there are, asked for or not. */
export interface DenialsItem {
  /** Among all records. */
  readonly recorded: Count
  /** Told of by other records, and not among these. */
  readonly notHeld: Count
}

/** What `--limit` leaves out. */
export interface MoreTail {
  /** How many more items there are. */
  readonly more: Count
}

/** The columns of a comparison. */
export interface CompareColumns {
  /** What stands across. */
  readonly across: Across
  /**
   * What stands across, from left to right: ids of parties, sources or documents; last “others”, “unattributed” or
   * “no document named” for what stands in no other column.
   */
  readonly columns: readonly Words[]
}

/** A day and what was said on it. */
export interface DayItem {
  /**
   * The day or days as EDTF, without the mark of an inferred year and without the hour; of several that it may be, the
   * earliest. Null where it is not known. The entries have the whole date.
   */
  readonly said: EdtfDate | null
  /** The day as people read it. */
  readonly label: Words
  /**
   * What was said, in reading order.
   * @minItems 1
   */
  readonly entries: readonly EntryItem[]
}

/** A statement, with those that repeat it, in neighbouring columns; one whose columns are apart stands twice. */
export interface EntryItem {
  /** Its columns; several where the wall between them falls. */
  readonly columns: readonly Words[]
  /** The ids: the statement itself, then those that say the same. */
  readonly statements: readonly Id[]
  /** The id of the source; null where it is unattributed. */
  readonly source: Id | null
  /** The name of the source; null where it is unattributed. */
  readonly sourceName: Words | null
  /** What is done by saying it. */
  readonly act: Act
  /** Whether each accuses (or answers) the other in one statement. */
  readonly mutual: boolean
  /** Whom it is aimed at. */
  readonly target: readonly NamedTarget[]
  /** When it was said; null where that is not known. */
  readonly saidDate: EdtfDate | null
  /** In whose words it is; null where that is not coded. */
  readonly exactness: Exactness | null
  /** What it says, a paragraph each; speakers’ own words stand in “ ”. */
  readonly words: readonly Words[]
  /** Its id, how it is quoted, and what else must be known of it, for people. */
  readonly reference: Words
}

/** claims compare --by incident: each item is an incident. */
export interface CompareIncidentsOutput {
  readonly head: CompareColumns & {
    /** Down: the incidents. */
    readonly by: 'incident'
  }
  /** The incidents, by the day on which they were first spoken of. */
  readonly item: IncidentRowItem
  /** The answer in short. */
  readonly summary: IncidentsSummary
  readonly tail: SelectionTail & MoreTail
}

/** An incident, and how many statements each column has on it. */
export interface IncidentRowItem {
  /** Its id; null for statements about no incident. */
  readonly incident: Id | null
  /** Its name; null for statements about no incident. */
  readonly incidentName: Words | null
  /**
   * When the first of its statements was said, without the mark of an inferred year and without the hour; null where
   * that is not known.
   */
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
