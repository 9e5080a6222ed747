/** An error as a program reads it: one line of JSON with the same keys for every error, null where there is nothing. */
import type { ClaimsError, ErrorKind, Place, Problem } from '../../error.js'
import { safeJson } from '../../formats/safe-json.js'
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
interface ProblemItem {
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
interface ErrorPlace {
  /** The file as it was named. */
  readonly file: string
  /** Its line, from 1; null where none is meant. */
  readonly line: Ordinal | null
  /** The UTF-16 code unit in the line, from 1; null where none is meant. */
  readonly column: Ordinal | null
}

/** Its shape is `$defs/errorLine` of the output schema. The first problem stands at the top too. */
export function errorJson({ kind, problems }: Pick<ClaimsError, 'kind' | 'problems'>): string {
  const all = problems.map(problemItem)
  const { error, ...first } = all[0] ?? problemItem({ message: kind })
  const line: ErrorLine = { error, kind, ...first, problems: all }
  return `${safeJson(line)}\n`
}

function problemItem({ message, where, hint, didYouMean = [] }: Problem): ProblemItem {
  return {
    error: message,
    where: where === undefined ? null : placeItem(where),
    hint: hint ?? null,
    did_you_mean: didYouMean,
  }
}

function placeItem({ file, line, column }: Place): ErrorPlace {
  return { file, line: line ?? null, column: column ?? null }
}
