/** The predicates of a question: all of them, those that are asked for, those that must hold. */
import type { Predicate } from './predicate.js'
import { type Query, type Fold, foldQuery } from './query.js'

/** All predicates of a question. */
export function predicatesOf(query: Query): readonly Predicate[] {
  return foldQuery(query, { ...COLLECT, or: joined, not: (part) => part })
}

/** Those that are asked for: not those of which the opposite is. */
export function assertedIn(query: Query): readonly Predicate[] {
  return foldQuery(query, { ...COLLECT, or: joined })
}

/** Those that hold of everything that fits. */
export function requiredBy(query: Query): readonly Predicate[] {
  return foldQuery(query, COLLECT)
}

const joined = (parts: readonly (readonly Predicate[])[]): readonly Predicate[] => parts.flat()

const COLLECT: Fold<readonly Predicate[]> = {
  constant: () => [],
  and: joined,
  or: () => [],
  not: () => [],
  predicate: (predicate) => [predicate],
}
