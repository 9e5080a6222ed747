/** How many entries are printed where no limit is asked for: a person at a terminal gets the first, a pipe gets all. */
import type { Call } from '../command.js'
import { formatOf, outputFile } from './format-of.js'

const MOST_ON_A_TERMINAL = 200
const FOR_PEOPLE: readonly string[] = ['table', 'text']

export function usualLimit(call: Call): number | undefined {
  const read = call.world.io.stdout.isTerminal && outputFile(call) === undefined
  return read && FOR_PEOPLE.includes(formatOf(call)) ? MOST_ON_A_TERMINAL : undefined
}
