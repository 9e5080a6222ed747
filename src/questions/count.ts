/** How many statements? */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import type { CountOutput } from '../reports/count/count-item.js'
import { count, COUNT_NEED, dimensionsOf } from '../reports/count/count.js'
import type { CountDimensions } from '../reports/count/counted-by.js'
import type { Arrangement } from '../reports/parts/arrangement.js'
import type { Answer, Printing } from './answer.js'

/**
 * Statements counted by one or two of their properties.
 * @throws ClaimsError (usage, data or file)
 */
export async function askCount(
  engine: Engine,
  question: Question,
  { by, printsPage, ...arrangement }: Printing & Arrangement & { readonly by: CountDimensions },
): Promise<Answer<CountOutput>> {
  const { facts = [] } = needOf(COUNT_NEED, printsPage)
  const counted = await engine.count(question, dimensionsOf(by), facts)
  return { asked: counted.asked.terms, report: count(counted, by, arrangement) }
}
