/** How many entries are printed where no limit is asked for: a person at a terminal gets the first, a pipe gets all. */
import type { Io } from '../../terminal/io.js'
import type { OutputOptions } from '../line/options.js'
import { formatOf, outputFile } from './format-of.js'

const MOST_ON_A_TERMINAL = 200
const FOR_PEOPLE: readonly string[] = ['table', 'text']

export function usualLimit(output: OutputOptions, { stdout }: Io): number | undefined {
  const read = stdout.isTerminal && outputFile(output) === undefined
  return read && FOR_PEOPLE.includes(formatOf(output)) ? MOST_ON_A_TERMINAL : undefined
}
