/**
 * Terms → a Query. Terms of one field are OR, different fields AND, a leading `-` NOT; each free word (or phrase that the
 * shell kept together) must occur, or be an id.
 */
import type { Dataset } from '../model/dataset.js'
import { ClaimsError } from '../error.js'
import { type FieldName, fieldNamed } from './fields.js'
import { isNameWithComma, meaningOf, readRange } from './meaning.js'
import { allOf, anyOf, not, type Query } from './query.js'
import { simplify } from './simplify.js'
import { alternatives, joinedValue, noValue, type Term, unquoted } from './term.js'

/** A term that was understood: with ids for names, and right case. Parsed again it means the same. */
export interface ParsedTerm extends Term {
  /** Its alternatives. */
  readonly values: readonly string[]
}

export interface ParsedQuery {
  readonly query: Query
  /** In the order given. */
  readonly terms: readonly ParsedTerm[]
}

export interface ParseOptions {
  /** A body without its spokesmen (`--only`). */
  readonly only?: boolean
}

/**
 * Terms as a Query, with ids for names and spans of days for dates, and the terms themselves with ids for names.
 * @throws ClaimsError (kind usage) for a name that fits none or several, a bad date or choice
 */
export function parseQuery(
  terms: readonly Term[],
  dataset: Dataset,
  { only = false }: ParseOptions = {},
): ParsedQuery {
  const read = terms.map((term) => understood(term, dataset, only))
  const byField = new Map<FieldName, Query[]>()
  const all: Query[] = []
  for (const { term, query } of read) {
    const { field } = term
    if (term.negated) all.push(not(query))
    else if (field === undefined || field === 'from' || field === 'to') all.push(query)
    else byField.set(field, [...(byField.get(field) ?? []), query])
  }
  const fields = [...byField.values()].map((any) => anyOf(...any))
  return { query: simplify(allOf(...fields, ...all)), terms: read.map(({ term }) => term) }
}

interface Understood {
  readonly term: ParsedTerm
  readonly query: Query
}

function understood(term: Term, dataset: Dataset, only: boolean): Understood {
  const { field: name, value } = term
  if (name === 'from' || name === 'to') return rangeEnd(term, name)
  const field = fieldNamed(name ?? 'text')
  if (field === undefined) throw new RangeError(`there is no field ${String(name)}`)
  if (name === undefined) {
    const word = unquoted(value)
    return {
      query: anyOf(meaningOf(field, word, dataset, only).query, { tag: 'has-id', id: word }),
      term: { ...term, values: [value] },
    }
  }
  const alone = isNameWithComma(field, value, dataset)
  const meanings = (alone ? [value] : alternatives(value)).map((one) => meaningOf(field, one, dataset, only))
  if (meanings.length === 0) throw noValue(name)
  const written = joinedValue(meanings.flatMap((meaning) => meaning.written))
  return {
    query: anyOf(...meanings.map(({ query }) => query)),
    term: { ...term, value: written, values: alternatives(written) },
  }
}

function rangeEnd(term: Term, field: 'from' | 'to'): Understood {
  const { value } = term
  if (term.negated) {
    const other = field === 'from' ? 'to' : 'from'
    throw new ClaimsError('usage', { message: `${field}: cannot be negated`, hint: `write ${other}:DATE` })
  }
  if (value.includes('..')) {
    throw new ClaimsError('usage', { message: `${field}: takes one date`, hint: `write said:${value}` })
  }
  const range = readRange(field, field === 'from' ? `${value}..` : `..${value}`)
  return { query: { tag: 'overlaps', path: 'saidDate', range }, term: { ...term, values: [value] } }
}
