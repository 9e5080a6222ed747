/** A question about certain acts, apart from the rest of it: who else speaks, and what else is said, in the same scope. */
import type { Act } from '../../model/act.js'
import type { Dataset } from '../../model/dataset.js'
import { actsAsked, withField, withoutField } from '../../query/asked.js'
import type { ParsedQuery } from '../../query/parse.js'
import type { Selection } from '../../query/select.js'
import type { Call } from '../../cli/command.js'
import { ask, askOf } from './question.js'

export interface ActsQuestion {
  readonly dataset: Dataset
  readonly parsed: ParsedQuery
  readonly acts: readonly Act[]
  /** Statements with these acts. */
  readonly selection: Selection
  /** Statements with any act that the rest of the question finds. */
  readonly scope: Selection
}

/**
 * @param usual the act where the question names none
 * @throws ClaimsError (usage, data or file)
 */
export async function askActs(call: Call, usual: Act): Promise<ActsQuestion> {
  const asked = await ask(call)
  const { dataset, parsed, selection } = asked
  const acts = actsAsked(parsed.terms)
  if (acts.length === 0) {
    const narrowed = askOf(call, dataset, withField(parsed.terms, 'act', usual))
    return { ...narrowed, acts: [usual], scope: selection }
  }
  return { ...asked, acts, scope: askOf(call, dataset, withoutField(parsed.terms, 'act')).selection }
}
