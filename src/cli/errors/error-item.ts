/** An error as JSON. */
import type { ErrorKind } from '../../error.js'
import type { Ordinal, Words } from '../../reports/field-values.js'

/** One error, a line on standard error, with `--errors json` or `CLAIMS_ERRORS=json`; no envelope stands round it. */
export interface ErrorLine extends ProblemItem {
  /** What went wrong, which the exit code says too. */
  readonly kind: ErrorKind
  /**
   * All problems, the first one too; a broken file has several.
   * @minItems 1
   */
  readonly problems: readonly ProblemItem[]
}

/** One problem. */
export interface ProblemItem {
  /** What is wrong. */
  readonly error: Words
  /** The place in a file; null where no file is meant. */
  readonly where: ErrorPlace | null
  /** What to do about it; null where there is nothing to say. */
  readonly hint: string | null
  /** The nearest right spellings, best first. */
  readonly did_you_mean: readonly string[]
}

/** A place in a file. */
export interface ErrorPlace {
  /** The file as it was named. */
  readonly file: string
  /** Its line, from 1; null where none is meant. */
  readonly line: Ordinal | null
  /** The UTF-16 code unit in the line, from 1; null where none is meant. */
  readonly column: Ordinal | null
}
