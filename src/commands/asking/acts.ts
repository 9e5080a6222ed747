/** A question about certain acts, apart from the rest of it: who else speaks, and what else is said, in the same scope. */
import type { Act } from '../../model/act.js'
import type { Dataset } from '../../model/dataset.js'
import type { Selection } from '../../query/select.js'
import type { Call } from '../../cli/command.js'
import type { QueryOptions } from '../../cli/line/options.js'
import { ask } from './question.js'

export interface ActsQuestion {
  readonly dataset: Dataset
  readonly parsed: { readonly terms: readonly string[] }
  readonly acts: readonly Act[]
  /** Statements with these acts. */
  readonly selection: Selection
  /** Statements with any act that the rest of the question finds. */
  readonly scope: Selection
}

const ACT = 'act:'

/**
 * @param usual the act where the question names none
 * @throws ClaimsError (usage, data or file)
 */
export async function askActs(options: QueryOptions, call: Call, usual: Act): Promise<ActsQuestion> {
  const { only, certain } = options.question
  const { dataset, parsed, selection } = await ask(options, call)
  const [{ parseQuery }, { select }] = await Promise.all([
    import('../../query/parse.js'),
    import('../../query/select.js'),
  ])
  const selected = (terms: readonly string[]): Selection =>
    select(dataset, parseQuery(terms, dataset, { only }).query, { certain })
  const acts = parsed.terms
    .filter((term) => term.startsWith(ACT))
    .flatMap((term) => term.slice(ACT.length).split(',') as Act[])
  if (acts.length === 0) {
    const terms = [...parsed.terms, ACT + usual]
    return { dataset, parsed: { terms }, acts: [usual], selection: selected(terms), scope: selection }
  }
  const rest = parsed.terms.filter((term) => !term.startsWith(ACT))
  return { dataset, parsed, acts, selection, scope: selected(rest) }
}
