/**
 * A question as a value: a plain tagged union that an engine can evaluate, or compile for another engine. Its leaves are
 * predicates over the paths of a flat record (`predicate.ts`). Names are ids by now, dates are spans: nothing in a Query
 * depends on how it was typed.
 */
import type { Predicate } from './predicate.js'

export type Query =
  | { readonly tag: 'everything' }
  | { readonly tag: 'nothing' }
  | { readonly tag: 'and'; readonly all: readonly Query[] }
  | { readonly tag: 'or'; readonly any: readonly Query[] }
  | { readonly tag: 'not'; readonly query: Query }
  | Predicate

/** What each kind of node becomes, given what its parts became. */
export interface Fold<T> {
  readonly constant: (holds: boolean) => T
  readonly and: (parts: readonly T[]) => T
  readonly or: (parts: readonly T[]) => T
  readonly not: (part: T) => T
  readonly predicate: (predicate: Predicate) => T
}

/** Takes a question apart from its leaves upwards: every reading of a question is one of these. */
export function foldQuery<T>(query: Query, fold: Fold<T>): T {
  switch (query.tag) {
    case 'everything':
    case 'nothing':
      return fold.constant(query.tag === 'everything')
    case 'and':
      return fold.and(query.all.map((part) => foldQuery(part, fold)))
    case 'or':
      return fold.or(query.any.map((part) => foldQuery(part, fold)))
    case 'not':
      return fold.not(foldQuery(query.query, fold))
    default:
      return fold.predicate(query)
  }
}

/** All of them hold. */
export function allOf(...all: readonly Query[]): Query {
  return { tag: 'and', all }
}

/** At least one of them holds. */
export function anyOf(...any: readonly Query[]): Query {
  return { tag: 'or', any }
}

/** It does not hold. */
export function not(query: Query): Query {
  return { tag: 'not', query }
}
