/** What follows from a format: whether a page is drawn, and how many entries are printed. */
import { ClaimsError } from '../../error.js'
import type { Printing } from '../../questions/answer.js'
import type { Io } from '../../terminal/io.js'
import type { OutputOptions } from '../line/options.js'
import { formatOf, outputFile } from './format-of.js'

/** Formats for people, drawn from a page; those for programs do without what only a page says. */
const PAGES: ReadonlySet<string> = new Set(['table', 'text', 'markdown', 'html'])

/** Formats that are rows alone. */
const ROWS: ReadonlySet<string> = new Set(['csv', 'tsv'])

/** @throws ClaimsError (usage) if the format has no place for what is asked */
export function printingOf(output: OutputOptions): Printing {
  const format = formatOf(output)
  if (output.brief && ROWS.has(format)) {
    throw new ClaimsError('usage', {
      message: `--brief prints a summary, which ${format} has no rows for`,
      hint: 'leave --brief out, or add --json',
    })
  }
  return { printsPage: PAGES.has(format) }
}

const MOST_ON_A_TERMINAL = 200
const READ_IN_A_TERMINAL: readonly string[] = ['table', 'text']

/**
 * How many entries are printed: none beside a summary alone; where no limit is asked for, a person at a terminal gets the
 * first, a pipe gets all.
 */
export function limitOf(
  asked: number | undefined,
  output: OutputOptions,
  { stdout }: Io,
): number | undefined {
  if (output.brief) return 0
  if (asked !== undefined) return asked
  const read = stdout.isTerminal && outputFile(output) === undefined
  return read && READ_IN_A_TERMINAL.includes(formatOf(output)) ? MOST_ON_A_TERMINAL : undefined
}
