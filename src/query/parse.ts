/**
 * A question as typed → a Query. Terms of one field are OR, different fields AND, a leading `-` NOT; each free word
 * (or phrase that the shell kept together) must occur.
 */
import type { Dataset } from '../model/dataset.js'
import { ClaimsError } from '../error.js'
import { writtenTerm } from './term.js'
import type { FieldName } from './fields.js'
import { isNameWithComma, MEANING, words } from './meaning.js'
import type { Meaning, Query } from './query.js'
import { readRange } from './range.js'
import { simplify } from './simplify.js'
import { alternatives, noValue, readTerm, type Term, unquoted } from './term.js'

export interface ParsedQuery {
  readonly query: Query
  /** The question written back, in the order typed, ids for names: `source:pashinyan`; parses to the same Query. */
  readonly terms: readonly string[]
}

export interface ParseOptions {
  /** A body without its spokesmen (`--only`). */
  readonly only?: boolean
}

/**
 * @param input terms as typed, flags already turned into terms (`--source x` is `source:x`)
 * @throws ClaimsError (kind usage) for an unknown field, a name that fits none or several, a bad date or choice
 */
export function parseQuery(
  input: readonly string[],
  dataset: Dataset,
  options: ParseOptions = {},
): ParsedQuery {
  const read = input
    .map((typed) => readTerm(typed))
    .map((term) => ({ term, ...meaningOf(term, dataset, options) }))
  const groups = new Map<FieldName, Query[]>()
  const all: Query[] = []
  for (const { term, query } of read) {
    const { field } = term
    if (term.negated) all.push({ tag: 'not', query })
    else if (field === undefined || field === 'from' || field === 'to') all.push(query)
    else groups.set(field, [...(groups.get(field) ?? []), query])
  }
  const fields = [...groups.values()].map((any): Query => ({ tag: 'or', any }))
  return {
    query: simplify({ tag: 'and', all: [...fields, ...all] }),
    terms: read.map(({ written }) => written),
  }
}

function meaningOf(term: Term, dataset: Dataset, { only = false }: ParseOptions): Meaning {
  const { field, value } = term
  if (field === undefined) {
    const { query } = words(unquoted(value))
    return { query, written: writtenTerm(term, [value]) }
  }
  if (field === 'from' || field === 'to') return rangeEnd(term, field)
  const values = isNameWithComma(field, value, dataset) ? [value] : alternatives(value)
  if (values.length === 0) throw noValue(term.typed, field)
  const meanings = values.map((one) => MEANING[field](one, dataset, only))
  return {
    query: { tag: 'or', any: meanings.map(({ query }) => query) },
    written: writtenTerm(
      term,
      meanings.map(({ written }) => written),
    ),
  }
}

function rangeEnd(term: Term, field: 'from' | 'to'): Meaning {
  if (term.negated) {
    const other = field === 'from' ? 'to' : 'from'
    throw new ClaimsError('usage', { message: `${field}: cannot be negated`, hint: `write ${other}:DATE` })
  }
  if (term.value.includes('..')) {
    throw new ClaimsError('usage', { message: `${field}: takes one date`, hint: `write said:${term.value}` })
  }
  const range = readRange(field, field === 'from' ? `${term.value}..` : `..${term.value}`)
  return { query: { tag: 'date', field: 'said', range }, written: writtenTerm(term, [term.value]) }
}
