/** What reports read, as an engine gives it: from the one that holds data whole. */
import { MemoryEngine } from '../../src/engines/memory.js'
import type { Counted, Evidence, Need, Question, Tally } from '../../src/evidence/engine.js'
import type { Dataset } from '../../src/model/dataset.js'
import { readTerms } from '../../src/query/term.js'

export type How = Omit<Question, 'terms'>

/** @param typed terms, `act:accuse`; all that somebody is cited for where there are none */
export function evidenceOf(
  dataset: Dataset,
  typed: readonly string[] = [],
  how: How = {},
  need: Need = {},
): Promise<Evidence> {
  return engineOf(dataset).ask({ ...how, terms: readTerms(typed) }, need)
}

/** All that a dataset holds, also what nobody is cited for. */
export function everythingIn(dataset: Dataset): Promise<Evidence> {
  return evidenceOf(dataset, [], { keepsUnattributed: true })
}

export function tallyOf(dataset: Dataset, typed: readonly string[] = []): Promise<Tally> {
  return engineOf(dataset).tally({ terms: readTerms(typed) })
}

export function countedOf(dataset: Dataset, typed: readonly string[] = []): Promise<Counted> {
  return engineOf(dataset).count({ terms: readTerms(typed) })
}

function engineOf(dataset: Dataset): MemoryEngine {
  return new MemoryEngine(dataset, 'time')
}
