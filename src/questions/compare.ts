/** What do the sides say? Statements next to each other. */
import { isEdtf } from '../dates/edtf.js'
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { valuesOf } from '../query/asked.js'
import { fieldTerm, type Term } from '../query/term.js'
import { compare, COMPARE_NEED, type CompareOptions, type CompareOutput } from '../reports/compare/compare.js'
import type { Answer, Printing } from './answer.js'

/**
 * Statements next to each other; a question may begin with an incident or a date without its field.
 * @throws ClaimsError (usage, data or file)
 */
export async function askCompare(
  engine: Engine,
  question: Question,
  { printsPage, ...how }: Omit<CompareOptions, 'named'> & Printing,
): Promise<Answer<CompareOutput>> {
  const terms = withSubject(question.terms)
  const evidence = await engine.ask({ ...question, terms }, needOf(COMPARE_NEED, printsPage))
  const { terms: asked } = evidence.asked
  return { asked, report: compare(evidence, { named: valuesOf(asked, 'source'), ...how }) }
}

/** A first bare word is an incident, or a date; all others are words to look for. */
export function withSubject(terms: readonly Term[]): readonly Term[] {
  const [first, ...rest] = terms
  if (first === undefined || first.field !== undefined || first.negated) return terms
  return [fieldTerm(isDate(first.value) ? 'said' : 'incident', first.value), ...rest]
}

function isDate(word: string): boolean {
  return word.includes('..') ? word.split('..').every((end) => end === '' || isEdtf(end)) : isEdtf(word)
}
