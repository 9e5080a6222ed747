/** What a check has found, as JSON. */
import type { Severity } from '../check/rule.js'
import type { Count, NoFields, Ordinal, Words } from './field-values.js'

/** claims check: each item is a finding. */
export interface CheckOutput {
  readonly head: NoFields
  /** How many findings there are. */
  readonly summary: CheckSummary
  /** The findings of each file, by line and column. */
  readonly item: FindingItem
  readonly tail: {
    /** How many more findings there are than `--limit` lets through. */
    readonly more: Count
  }
}

/** How many findings there are in all files. */
export interface CheckSummary {
  /** How many files were checked. */
  readonly files: Count
  /** How many errors. */
  readonly errors: Count
  /** How many warnings. */
  readonly warnings: Count
  /** How many notes. */
  readonly notes: Count
  /** How many findings of each rule that is broken, by its id. */
  readonly rules: Readonly<Record<string, Count>>
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
