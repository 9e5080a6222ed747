/** The statements that a Query asks for, and what a footer has to say about the rest. */
import type { Dataset } from '../model/dataset.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import { matcher } from './match.js'
import type { Query } from './query.js'
import { asksForUnsourced } from './unsourced.js'

export interface SelectOptions {
  /** Only what certainly fits (`--certain`). */
  readonly certain?: boolean
  /** Whether statements that nobody is cited for stay; by default only if the question asks for them. */
  readonly keepUnsourced?: boolean
}

export interface Selection {
  /** In the order of the file. */
  readonly statements: readonly Statement[]
  /** Those of `statements` that only perhaps fit. */
  readonly perhaps: readonly Statement[]
  /** How many perhaps fit and were left out by `certain`. */
  readonly uncertainLeftOut: number
  /** How many were left out only because they have no date of the kind that is asked for. */
  readonly undated: number
  /** Those that fit but were left out because nobody is cited for them. */
  readonly unsourced: readonly Statement[]
}

export function select(dataset: Dataset, query: Query, options: SelectOptions = {}): Selection {
  const { certain = false, keepUnsourced = asksForUnsourced(query) } = options
  const matches = matcher(query, dataset)
  const wouldMatch = matcher(query, dataset, 'perhaps')
  const statements: Statement[] = []
  const perhaps: Statement[] = []
  const unsourced: Statement[] = []
  let uncertainLeftOut = 0
  let undated = 0
  for (const statement of dataset.statements) {
    const answer = matches(statement)
    const cited = keepUnsourced || !isUnsourced(statement)
    if (answer === 'no') {
      if (cited && wouldMatch(statement) !== 'no') undated += 1
    } else if (!cited) unsourced.push(statement)
    else if (answer === 'perhaps' && certain) uncertainLeftOut += 1
    else {
      statements.push(statement)
      if (answer === 'perhaps') perhaps.push(statement)
    }
  }
  return { statements, perhaps, uncertainLeftOut, undated, unsourced }
}
