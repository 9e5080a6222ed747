/** Negated terms among arguments: `-outlet:x` must never become an option `-o`. */

// Two letters at least, so that a short option with its value (`-d:x`) stays one.
const NEGATED_TERM = /^-[a-z][a-z-]+:/

export interface TakenTerms {
  /** The arguments that are left, in order. */
  readonly argv: readonly string[]
  readonly terms: readonly string[]
}

/** Takes `-field:value` out of the arguments before options are read; what stands after `--` is left alone. */
export function takeNegatedTerms(argv: readonly string[]): TakenTerms {
  const end = argv.indexOf('--')
  const open = end < 0 ? argv : argv.slice(0, end)
  return {
    argv: [...open.filter((argument) => !NEGATED_TERM.test(argument)), ...argv.slice(open.length)],
    terms: open.filter((argument) => NEGATED_TERM.test(argument)),
  }
}
