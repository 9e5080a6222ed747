/** What the terms of a question name, for commands that act on it; and the same question with other terms. */
import type { Act } from '../model/act.js'
import type { ParsedTerm } from './parse.js'
import { alternatives, fieldTerm, type Term, type TermField } from './term.js'

/** The acts that are asked for. */
export function actsAsked(terms: readonly ParsedTerm[]): Act[] {
  return valuesOf(terms, 'act') as Act[]
}

/** The values of a field, ids for names: `['pashinyan', 'aliyev']`. What is negated does not count. */
export function valuesOf(terms: readonly ParsedTerm[], field: TermField): string[] {
  return terms.flatMap((term) => (isOf(term, field) ? term.values : []))
}

/** The moments of terms that need not have been parsed: those by which something could be known. */
export function momentsKnownBy(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (isOf(term, 'known-by') ? alternatives(term.value) : []))
}

/** The question without what it asks of a field; what it excludes stays. */
export function withoutField<Some extends Term>(terms: readonly Some[], field: TermField): Some[] {
  return terms.filter((term) => !isOf(term, field))
}

/** The question with one term more. */
export function withField(terms: readonly Term[], field: TermField, value: string): Term[] {
  return [...terms, fieldTerm(field, value)]
}

function isOf(term: Term, field: TermField): boolean {
  return term.field === field && !term.negated
}
