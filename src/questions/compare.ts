/** What do the sides say? Statements next to each other. */
import { isEdtf } from '../dates/edtf.js'
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { fieldTerm, type Term } from '../query/term.js'
import { compare, COMPARE_NEED, type CompareOptions, type CompareOutput } from '../reports/compare/compare.js'
import type { Answer, Printing } from './answer.js'

/**
 * Statements next to each other; incidents, days, parties and sources need not have their field.
 * @throws ClaimsError (usage, data or file)
 */
export async function askCompare(
  engine: Engine,
  question: Question,
  { printsPage, ...how }: CompareOptions & Printing,
): Promise<Answer<CompareOutput>> {
  const terms = await withNames(engine, question.terms)
  const evidence = await engine.ask({ ...question, terms }, needOf(COMPARE_NEED, printsPage))
  return { asked: evidence.asked.terms, report: compare(evidence, how) }
}

/**
 * A bare word is an incident, a day, a party or a source where it names one alone, a whole name before a part of one; else
 * words to look for. A whole name of several is not decided here: the error of that field names them.
 */
async function withNames(engine: Engine, terms: readonly Term[]): Promise<readonly Term[]> {
  const named: Term[] = []
  for (const term of terms) named.push(await meantBy(engine, term))
  return named
}

async function meantBy(engine: Engine, term: Term): Promise<Term> {
  const { field, negated, value } = term
  if (field !== undefined || negated) return term
  if (isDate(value)) return fieldTerm('said', value)
  const named = (await engine.namedBy(value)).filter((one) => one.field !== 'document' && one.ids.length > 0)
  const alone = named.filter(({ ids }) => ids.length === 1)
  const whole = named.filter(({ exact }) => exact)
  const found = alone.find(({ exact }) => exact) ?? whole[0] ?? alone[0]
  return found === undefined ? term : fieldTerm(found.field, value)
}

function isDate(word: string): boolean {
  return word.includes('..') ? word.split('..').every((end) => end === '' || isEdtf(end)) : isEdtf(word)
}
