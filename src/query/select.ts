/** The statements that a Query asks for, and what a footer has to say about the rest. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { isUnattributed, type Statement } from '../model/statement.js'
import { matcher } from './match.js'
import type { Predicate, Value } from './predicate.js'
import type { Query } from './query.js'
import { assertedIn, predicatesOf } from './predicates-of.js'
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
  /** Those of `statements` that have no date, and stay since the question only excludes dates. */
  readonly undatedKept: readonly Statement[]
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
 * Where a statement stands to a question: it fits, fits because it has no date that is excluded, perhaps fits, or is left
 * out: as `uncertain` (by `certain`), because nobody is cited for it, because it has no date of the kind that is asked
 * for, or because it does not fit.
 */
export type Outcome = 'fits' | 'undated-kept' | 'perhaps' | 'uncertain' | 'unattributed' | 'undated' | 'no'

/** Whether a statement is among those that a question keeps. */
export function isKept(outcome: Outcome | undefined): boolean {
  return outcome === 'fits' || outcome === 'undated-kept' || outcome === 'perhaps'
}

/** Compiles a question once for all statements. */
export function outcomes(
  query: Query,
  options: SelectOptions = {},
): (statement: Statement, dataset: Dataset) => Outcome {
  const { certain = false } = options
  const keeps = keptOf(query, options)
  const matches = matcher(query, options)
  const wouldMatch = matcher(query, { ...options, undated: 'perhaps' })
  // Only where dates are excluded can a certain answer rest on there being none.
  const restsOnDates = excludesDates(query)
  return (statement, dataset) => {
    const answer = matches(statement, dataset)
    const cited = keeps(statement)
    if (answer === 'no') return cited && wouldMatch(statement, dataset) !== 'no' ? 'undated' : 'no'
    if (!cited) return 'unattributed'
    if (answer === 'yes' && !(restsOnDates && wouldMatch(statement, dataset) === 'perhaps')) return 'fits'
    if (certain) return 'uncertain'
    return answer === 'yes' ? 'undated-kept' : 'perhaps'
  }
}

/** The statements that a query keeps, in the order of the file, and what it leaves out for which reason. */
export function select(dataset: Dataset, query: Query, options: SelectOptions = {}): Selection {
  const outcomeOf = outcomes(query, options)
  const groups = groupedBy(dataset.statements, (statement) => [outcomeOf(statement, dataset)])
  const kept = new Set([...groups].flatMap(([outcome, all]) => (isKept(outcome) ? all : [])))
  const isLater = knownLater(query, options)
  return {
    statements: dataset.statements.filter((statement) => kept.has(statement)),
    perhaps: groups.get('perhaps') ?? [],
    undatedKept: groups.get('undated-kept') ?? [],
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
  const keeps = keptOf(query, options)
  const [fits, wouldFit] = [matcher(query, options), matcher(atAnyTime(query), options)]
  return (statement, dataset) =>
    keeps(statement) &&
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

/** Whether a statement stays though nobody is cited for it: where `is:unattributed`, or its id, is asked for. */
function keptOf(
  query: Query,
  { keepsUnattributed = false }: SelectOptions,
): (statement: Statement) => boolean {
  const asked = assertedIn(query)
  const ids = new Set<Value>(
    asked.flatMap((one) =>
      one.tag === 'has-id' ? one.id : one.tag === 'in' && one.path === 'id' ? [...one.values] : [],
    ),
  )
  const all =
    keepsUnattributed ||
    asked.some((one) => one.tag === 'in' && one.path === 'named' && one.values.has('none'))
  return (statement) => all || !isUnattributed(statement) || ids.has(statement.id)
}

/** Whether it excludes dates: what has none stays, though not for certain. */
export function excludesDates(query: Query): boolean {
  const asked = new Set(assertedIn(query))
  return predicatesOf(query).some((one) => isOfDate(one) && !asked.has(one))
}

function isOfDate({ tag }: Predicate): boolean {
  return tag === 'overlaps' || tag === 'known-by'
}

/** Whether it asks for what nothing answers, which is so only perhaps near the end of the data. */
export function asksForOpen(query: Query): boolean {
  return assertedIn(query).some(({ tag }) => tag === 'waited')
}
