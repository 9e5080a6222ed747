/** What is known of these statements? */
import { type Engine, needOf } from '../evidence/engine.js'
import { valuesOf } from '../query/asked.js'
import { fieldTerm, joinedValue } from '../query/term.js'
import type { ShowOutput } from '../reports/record-item.js'
import { show, SHOW_NEED, type ShowOptions } from '../reports/show.js'
import type { Answer, Printing } from './answer.js'

/**
 * Statements whole.
 * @param ids as typed, in the order in which they are shown
 * @throws ClaimsError (usage) for an id that no statement has, (data or file)
 */
export async function askShow(
  engine: Engine,
  ids: readonly [string, ...string[]],
  { printsPage, ...options }: ShowOptions & Printing,
): Promise<Answer<ShowOutput>> {
  const question = { terms: [fieldTerm('id', joinedValue(ids))], keepsUnattributed: true }
  const evidence = await engine.ask(question, needOf(SHOW_NEED, printsPage))
  const asked = evidence.asked.terms
  return { asked, report: show(evidence, valuesOf(asked, 'id'), options) }
}
