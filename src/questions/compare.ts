/** What do the sides say? Statements next to each other. */
import { isEdtf } from '../dates/edtf.js'
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { sourcesNamed } from '../query/asked.js'
import { fieldTerm, type Term } from '../query/term.js'
import type { Across, By } from '../reports/choices.js'
import { compare, COMPARE_NEED, type CompareOutput } from '../reports/compare/compare.js'
import type { Answer, Printing } from './answer.js'

export interface CompareHow extends Printing {
  readonly by: By | undefined
  readonly across: Across | undefined
}

/** @throws ClaimsError (usage, data or file) */
export async function askCompare(
  engine: Engine,
  question: Question,
  { by, across, printsPage }: CompareHow,
): Promise<Answer<CompareOutput>> {
  const terms = withSubject(question.terms)
  const evidence = await engine.ask({ ...question, terms }, needOf(COMPARE_NEED, printsPage))
  const { terms: asked } = evidence.asked
  return { asked, report: compare(evidence, { named: sourcesNamed(asked), by, across }) }
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
