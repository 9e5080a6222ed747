/** Which statements? An entry each, as they are found, or by group. */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import type { ListOutput } from '../reports/record-item.js'
import type { Group } from '../reports/choices.js'
import { groupedList, GROUPED_LIST_NEED, list, type ListOptions } from '../reports/list.js'
import type { Answer, Printing } from './answer.js'

export interface ListHow extends ListOptions, Printing {
  readonly groupBy: Group | undefined
  /** In the order of time, also where an engine keeps the order of files. */
  readonly sort: boolean
}

/**
 * An entry a statement, as an engine finds them; groups need all at once.
 * @throws ClaimsError (usage, data or file)
 */
export async function askList(engine: Engine, question: Question, how: ListHow): Promise<Answer<ListOutput>> {
  const { groupBy, sort, printsPage } = how
  if (groupBy === undefined) {
    const stream = await engine.list(question, sort ? 'time' : engine.order)
    return { asked: stream.asked.terms, report: list(stream, how) }
  }
  const evidence = await engine.ask(question, needOf(GROUPED_LIST_NEED, printsPage))
  return { asked: evidence.asked.terms, report: groupedList(evidence, { ...how, groupBy }) }
}
