/** The statements that a Query asks for, and what a footer has to say about the rest. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { isUnattributed, type Statement } from '../model/statement.js'
import { matcher } from './match.js'
import type { Query } from './query.js'
import { basisOfKnown } from './dates.js'

export interface SelectOptions {
  /** Only what certainly fits (`--certain`). */
  readonly certain?: boolean
  /** Whether statements that nobody is cited for stay; by default only if the question asks for them. */
  readonly keepUnattributed?: boolean
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
  readonly unattributed: readonly Statement[]
  /** How many fit all else, but became known only later; absent where `known-by` is not asked. */
  readonly later?: number
}

/**
 * Where a statement stands to a question: it fits, perhaps fits, or is left out: as `uncertain` (by `certain`), because
 * nobody is cited for it, because it has no date of the kind that is asked for, or because it does not fit.
 */
export type Outcome = 'fits' | 'perhaps' | 'uncertain' | 'unattributed' | 'undated' | 'no'

/** Compiles a question once for all statements of a dataset. */
export function outcomes(
  dataset: Dataset,
  query: Query,
  options: SelectOptions = {},
): (statement: Statement) => Outcome {
  const { certain = false, keepUnattributed = asksForUnattributed(query) } = options
  const matches = matcher(query, dataset)
  const wouldMatch = matcher(query, dataset, 'perhaps')
  return (statement) => {
    const answer = matches(statement)
    const cited = keepUnattributed || !isUnattributed(statement)
    if (answer === 'no') return cited && wouldMatch(statement) !== 'no' ? 'undated' : 'no'
    if (!cited) return 'unattributed'
    if (answer === 'yes') return 'fits'
    return certain ? 'uncertain' : 'perhaps'
  }
}

export function select(dataset: Dataset, query: Query, options: SelectOptions = {}): Selection {
  const standingOf = outcomes(dataset, query, options)
  const groups = groupedBy(dataset.statements, (statement) => [standingOf(statement)])
  const perhaps = new Set(groups.get('perhaps'))
  const fits = new Set(groups.get('fits'))
  const later = knownLater(dataset, query, options.keepUnattributed)
  return {
    statements: dataset.statements.filter((statement) => fits.has(statement) || perhaps.has(statement)),
    perhaps: [...perhaps],
    uncertainLeftOut: groups.get('uncertain')?.length ?? 0,
    undated: groups.get('undated')?.length ?? 0,
    unattributed: groups.get('unattributed') ?? [],
    ...(later === undefined ? {} : { later }),
  }
}

/** How many there are; undefined where the question asks nothing of when something was known. */
export function knownLater(
  dataset: Dataset,
  query: Query,
  keepUnattributed: boolean = asksForUnattributed(query),
): number | undefined {
  if (!asksWhenKnown(query)) return undefined
  const [fits, wouldFit] = [matcher(query, dataset), matcher(atAnyTime(query), dataset)]
  return dataset.statements.filter(
    (statement) =>
      (keepUnattributed || !isUnattributed(statement)) &&
      fits(statement) === 'no' &&
      wouldFit(statement) !== 'no' &&
      basisOfKnown(statement, dataset) !== undefined,
  ).length
}

function asksWhenKnown(query: Query): boolean {
  if (query.tag === 'and') return query.all.some(asksWhenKnown)
  if (query.tag === 'or') return query.any.some(asksWhenKnown)
  return query.tag === 'known-by'
}

/** A negated `known-by` asks for what became known later, and hides nothing of it. */
function atAnyTime(query: Query): Query {
  if (query.tag === 'and') return { tag: 'and', all: query.all.map(atAnyTime) }
  if (query.tag === 'or') return { tag: 'or', any: query.any.map(atAnyTime) }
  return query.tag === 'known-by' ? { tag: 'everything' } : query
}

/** Whether it asks for `is:unattributed`, or for a statement by its id. */
export function asksForUnattributed(query: Query): boolean {
  if (query.tag === 'and') return query.all.some(asksForUnattributed)
  if (query.tag === 'or') return query.any.some(asksForUnattributed)
  return query.tag === 'id' || (query.tag === 'is' && query.property === 'unattributed')
}
