/** A day of a comparison as JSON, with what was said on it. */
import type { Act } from '../../model/act.js'
import type { Exactness } from '../../model/quote.js'
import type { NamedTarget } from '../../model/record.js'
import type { Across } from '../choices.js'
import type { EdtfDate, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'

/** claims compare --by day: each item is a day. */
export interface CompareDaysOutput {
  readonly head: CompareColumns & {
    /** Down: the day of saying. */
    readonly by: 'day'
  }
  /** The days, undated last. */
  readonly item: DayItem
  readonly tail: SelectionTail & {
    /** Of one incident: the ids of the statements that none is proved to precede. */
    readonly first: readonly Id[]
  }
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
   * The day as printed, without marks for an inferred year; null where it is not known. The entries have the date as
   * EDTF.
   */
  readonly said: Words | null
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
