/** The statements that a Query asks for, and what a footer has to say about the rest. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { isUnattributed, type Statement } from '../model/statement.js'
import { matcher } from './match.js'
import type { Query } from './query.js'
import { assertedIn } from './predicates-of.js'
import { basisOfKnown } from './dates.js'
import type { Surroundings } from './surroundings.js'

export interface SelectOptions {
  /** Only what certainly fits (`--certain`). */
  readonly certain?: boolean
  /** Whether statements that nobody is cited for stay; by default only if the question asks for them. */
  readonly keepsUnattributed?: boolean
  /** For questions of which `needsSurroundings` is true. */
  readonly surroundings?: Surroundings
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

/** Compiles a question once for all statements. */
export function outcomes(
  query: Query,
  options: SelectOptions = {},
): (statement: Statement, dataset: Dataset) => Outcome {
  const { certain = false } = options
  const keepsUnattributed = options.keepsUnattributed === true || asksForUnattributed(query)
  const matches = matcher(query, options)
  const wouldMatch = matcher(query, { ...options, undated: 'perhaps' })
  return (statement, dataset) => {
    const answer = matches(statement, dataset)
    const cited = keepsUnattributed || !isUnattributed(statement)
    if (answer === 'no') return cited && wouldMatch(statement, dataset) !== 'no' ? 'undated' : 'no'
    if (!cited) return 'unattributed'
    if (answer === 'yes') return 'fits'
    return certain ? 'uncertain' : 'perhaps'
  }
}

/** The statements that a query keeps, in the order of the file, and what it leaves out for which reason. */
export function select(dataset: Dataset, query: Query, options: SelectOptions = {}): Selection {
  const outcomeOf = outcomes(query, options)
  const groups = groupedBy(dataset.statements, (statement) => [outcomeOf(statement, dataset)])
  const perhaps = new Set(groups.get('perhaps'))
  const fits = new Set(groups.get('fits'))
  const isLater = knownLater(query, options)
  return {
    statements: dataset.statements.filter((statement) => fits.has(statement) || perhaps.has(statement)),
    perhaps: [...perhaps],
    uncertainLeftOut: groups.get('uncertain')?.length ?? 0,
    undated: groups.get('undated')?.length ?? 0,
    unattributed: groups.get('unattributed') ?? [],
    ...(asksWhenKnown(query)
      ? { later: dataset.statements.filter((statement) => isLater(statement, dataset)).length }
      : {}),
  }
}

/** Whether a statement fits all else, but became known only later. Compiled once for all statements. */
export function knownLater(
  query: Query,
  options: SelectOptions = {},
): (statement: Statement, dataset: Dataset) => boolean {
  if (!asksWhenKnown(query)) return () => false
  const keepsUnattributed = options.keepsUnattributed === true || asksForUnattributed(query)
  const [fits, wouldFit] = [matcher(query, options), matcher(atAnyTime(query), options)]
  return (statement, dataset) =>
    (keepsUnattributed || !isUnattributed(statement)) &&
    fits(statement, dataset) === 'no' &&
    wouldFit(statement, dataset) !== 'no' &&
    basisOfKnown(statement, dataset) !== undefined
}

/** Whether what became known later is counted. */
export function asksWhenKnown(query: Query): boolean {
  return assertedIn(query).some(({ tag }) => tag === 'known-by')
}

/** A negated `known-by` asks for what became known later, and hides nothing of it. */
function atAnyTime(query: Query): Query {
  if (query.tag === 'and') return { tag: 'and', all: query.all.map(atAnyTime) }
  if (query.tag === 'or') return { tag: 'or', any: query.any.map(atAnyTime) }
  return query.tag === 'known-by' ? { tag: 'everything' } : query
}

/** Whether it asks for `is:unattributed`, or for a statement by its id. */
function asksForUnattributed(query: Query): boolean {
  return assertedIn(query).some(
    (asked) =>
      asked.tag === 'in' && (asked.path === 'id' || (asked.path === 'named' && asked.values.has('none'))),
  )
}

/** Whether it asks for what nothing answers, which is so only perhaps near the end of the data. */
export function asksForOpen(query: Query): boolean {
  return assertedIn(query).some(({ tag }) => tag === 'waited')
}
