/** Whose figures they are, in words that fit what is counted: bodies returned and territory are no losses. */
import type { Lookup } from '../../model/dataset.js'
import type { Measure } from './given.js'
import { ofWords, type Tally } from './figure-tally.js'

const LOSSES: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'captured', 'missing'])

type Counted = Pick<Tally, 'measure'>

/** The heading over parties. */
export function whoseHeading(all: readonly Counted[]): 'losses of' | 'whose' {
  return areLosses(all) ? 'losses of' : 'whose'
}

/** `losses of Armenia`, or `Armenia` where something else is counted. */
export function whoseWords(lookup: Lookup, of: string | undefined, all: readonly Counted[]): string {
  const name = ofWords(lookup, of)
  return areLosses(all) ? `losses of ${name}` : name
}

/** The same at the head of a line. */
export function whoseLine(lookup: Lookup, of: string | undefined, all: readonly Counted[]): string {
  const words = whoseWords(lookup, of, all)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function areLosses(all: readonly Counted[]): boolean {
  return all.every(({ measure }) => LOSSES.has(measure))
}
