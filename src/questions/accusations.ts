/** Who accuses whom? */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import type { AccusationsOutput } from '../reports/accusations/accusation-item.js'
import { ACCUSATIONS_NEED, accusations } from '../reports/accusations/accusations.js'
import type { Accusers } from '../reports/choices.js'
import { DECIDED_BY } from '../reports/count/counted-by.js'
import { askActs } from './acts.js'
import type { Answer, Printing } from './answer.js'

export interface AccusationsHow extends Printing {
  readonly by: Accusers
  /** Shows the statements behind each number. */
  readonly ids: boolean
}

/** @throws ClaimsError (usage, data or file) */
export async function askAccusations(
  engine: Engine,
  question: Question,
  { by, ids, printsPage }: AccusationsHow,
): Promise<Answer<AccusationsOutput>> {
  const { acts, evidence, scope } = await askActs(
    engine,
    question,
    'accuse',
    needOf(ACCUSATIONS_NEED, printsPage),
  )
  const { representatives } = await engine.count(scope, [{ reads: DECIDED_BY.party }], [])
  const report = accusations(evidence, representatives[0] ?? [], { acts, by, ids })
  return { asked: evidence.asked.terms, report }
}
