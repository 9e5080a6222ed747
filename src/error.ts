/**
 * The one type of error that a user may meet, and the exit code of each kind.
 * Whoever throws it says what is wrong, where, and what to do; `run.ts` prints it.
 */

/** What went wrong, as scripts see it in `--errors json`; see `claims help exit-codes`. */
export type ErrorKind =
  /** a wrong option, term, name or date; exit code 2 */
  | 'usage'
  /** the data is not what it must be; exit code 3 */
  | 'data'
  /** something cannot be found, read or written; exit code 4 */
  | 'file'

export const EXIT_CODES: Readonly<Record<ErrorKind, number>> = { usage: 2, data: 3, file: 4 }

/** A place in a file. Lines and columns count from 1; a column counts UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** The line of the file at that place, as it stands there (not sanitized). */
  readonly excerpt?: string
}

export interface Problem {
  readonly message: string
  readonly where?: Place
  /** What to do about it, as a sentence or a command. */
  readonly hint?: string
  /** Nearest right spellings, best first. */
  readonly didYouMean?: readonly string[]
}

/** The system's code of a failed call, `ENOENT`; `unknown` where it has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}

/** One error with one problem or, for a broken file, all of its problems at once. */
export class ClaimsError extends Error {
  readonly kind: ErrorKind
  readonly problems: readonly Problem[]

  constructor(kind: ErrorKind, problem: Problem | readonly Problem[]) {
    const problems = Array.isArray(problem) ? (problem as readonly Problem[]) : [problem as Problem]
    super(problems[0]?.message ?? kind)
    this.name = 'ClaimsError'
    this.kind = kind
    this.problems = problems
  }
}
