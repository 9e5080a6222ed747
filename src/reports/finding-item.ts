/** What a check has found, as JSON. */
import type { Severity } from '../check/rule.js'
import type { NoFields, Ordinal, Words } from './field-values.js'

/** claims check: each item is a finding. */
export interface CheckOutput {
  readonly head: NoFields
  /** The findings of each file, by line and column. */
  readonly item: FindingItem
  readonly tail: NoFields
}

/** A breach of a rule at one place of a file. */
export interface FindingItem {
  /**
   * The id of the rule; the manual of `check` describes each.
   * @pattern ^[a-z]+(-[a-z]+)*$
   */
  readonly rule: string
  /** How grave it is. */
  readonly severity: Severity
  /** The file. */
  readonly file: Words
  /** The line, from 1; null where the finding is about the whole file. */
  readonly line: Ordinal | null
  /** The column in UTF-16 code units, from 1; null where the finding is about the whole file. */
  readonly column: Ordinal | null
  /** The id of the statement, source or other entry that it is about; null where there is none. */
  readonly id: string | null
  /** The path of the value, such as `statements[3].saidDate`; null where there is none. */
  readonly path: string | null
  /** What is wrong. */
  readonly message: Words
  /** What to do about it; null where nothing is to be done. */
  readonly hint: string | null
  /** The nearest right spellings, best first. */
  readonly didYouMean: readonly Words[]
}
