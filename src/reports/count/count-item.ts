/** A count as JSON. */
import type { Count, Ordinal, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { CountedBy } from './counted-by.js'

/** claims count: each item is a number. */
export interface CountOutput {
  readonly head: {
    /**
     * What is counted by: down, and across.
     * @minItems 1
     * @maxItems 2
     */
    readonly by: readonly CountedBy[]
  }
  /** How many there are in all. */
  readonly summary: CountSummary
  /** The numbers, by rows; those that are zero are left out. */
  readonly item: CountItem
  readonly tail: SelectionTail & {
    /** How many more rows there are than `--limit` lets through. */
    readonly more: Count
  }
}

/** How many statements a count is of, and under which headings most of them stand. */
export interface CountSummary {
  /** How many statements in all; one that stands under several headings counts once. */
  readonly statements: Count
  /** How many different values stand down. */
  readonly rows: Count
  /** How many across; 0 where statements are counted by one property. */
  readonly columns: Count
  /**
   * Those down with the most statements, at most three.
   * @maxItems 3
   */
  readonly most: readonly MostCounted[]
}

/** A value that many statements have. */
export interface MostCounted {
  /** The id, day or word. */
  readonly value: Words
  /** The same as people read it. */
  readonly name: Words
  /** How many statements. */
  readonly count: Ordinal
}

/**
 * A number that is not zero, with what it counts: one or two of the properties of statements, and their names.
 * @minProperties 3
 * @maxProperties 5
 */
export interface CountItem {
  /** The id of the one who says it; a joint source counts by its members. Null where there is none. */
  readonly source?: Words | null
  /** The same as people read it. */
  readonly sourceName?: Words
  /** The id of the party of the one who says it. Null where there is none. */
  readonly party?: Words | null
  /** The same as people read it. */
  readonly partyName?: Words
  /** The id of the party or source that it is aimed at, else the printed words. Null where there is none. */
  readonly target?: Words | null
  /** The same as people read it. */
  readonly targetName?: Words
  /** The act. */
  readonly act?: Words | null
  /** The same as people read it. */
  readonly actName?: Words
  /** The id of the incident. Null where there is none. */
  readonly incident?: Words | null
  /** The same as people read it. */
  readonly incidentName?: Words
  /** The id of the document. Null where there is none. */
  readonly document?: Words | null
  /** The same as people read it. */
  readonly documentName?: Words
  /** The id of the agency credited. Null where there is none. */
  readonly agency?: Words | null
  /** The same as people read it. */
  readonly agencyName?: Words
  /** In whose words: direct, mixed, indirect, not-kept. Null where that is not coded. */
  readonly quoted?: Words | null
  /** The same as people read it. */
  readonly quotedName?: Words
  /** The day of saying; a date of several days as EDTF, without the mark of an inferred year. Null where there is none. */
  readonly said?: Words | null
  /** The same as people read it. */
  readonly saidName?: Words
  /** The month of saying; a date of several months as EDTF, without the mark of an inferred year. Null where there is none. */
  readonly saidMonth?: Words | null
  /** The same as people read it. */
  readonly saidMonthName?: Words
  /** The year of saying; a date of several years as EDTF, without the mark of an inferred year. Null where there is none. */
  readonly saidYear?: Words | null
  /** The same as people read it. */
  readonly saidYearName?: Words
  /** The words that introduce it. Null where there are none. */
  readonly cue?: Words | null
  /** The same as people read it. */
  readonly cueName?: Words
  /** How many statements. */
  readonly count: Ordinal
}
