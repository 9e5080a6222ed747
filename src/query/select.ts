/** The statements that a Query asks for, and what a footer has to say about the rest. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import { knownLater } from './later.js'
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
  /** How many fit all else, but became known only later; absent where `known-by` is not asked. */
  readonly later?: number
}

/**
 * Where a statement stands to a question: it fits, perhaps fits, or is left out: as `uncertain` (by `certain`), because
 * nobody is cited for it, because it has no date of the kind that is asked for, or because it does not fit.
 */
export type Standing = 'fits' | 'perhaps' | 'uncertain' | 'unsourced' | 'undated' | 'no'

/** Compiles a question once for all statements of a dataset. */
export function standing(
  dataset: Dataset,
  query: Query,
  options: SelectOptions = {},
): (statement: Statement) => Standing {
  const { certain = false, keepUnsourced = asksForUnsourced(query) } = options
  const matches = matcher(query, dataset)
  const wouldMatch = matcher(query, dataset, 'perhaps')
  return (statement) => {
    const answer = matches(statement)
    const cited = keepUnsourced || !isUnsourced(statement)
    if (answer === 'no') return cited && wouldMatch(statement) !== 'no' ? 'undated' : 'no'
    if (!cited) return 'unsourced'
    if (answer === 'yes') return 'fits'
    return certain ? 'uncertain' : 'perhaps'
  }
}

export function select(dataset: Dataset, query: Query, options: SelectOptions = {}): Selection {
  const standingOf = standing(dataset, query, options)
  const groups = groupedBy(dataset.statements, (statement) => [standingOf(statement)])
  const perhaps = new Set(groups.get('perhaps'))
  const fits = new Set(groups.get('fits'))
  const later = knownLater(dataset, query, options.keepUnsourced)
  return {
    statements: dataset.statements.filter((statement) => fits.has(statement) || perhaps.has(statement)),
    perhaps: [...perhaps],
    uncertainLeftOut: groups.get('uncertain')?.length ?? 0,
    undated: groups.get('undated')?.length ?? 0,
    unsourced: groups.get('unsourced') ?? [],
    ...(later === undefined ? {} : { later }),
  }
}
