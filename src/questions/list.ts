/** Which statements? An entry each, as they are found, or by group. */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import type { ListOrder } from '../model/list-order.js'
import type { ListOutput } from '../reports/record-item.js'
import type { Group } from '../reports/choices.js'
import { groupedList, GROUPED_LIST_NEED } from '../reports/grouped-list.js'
import { list, type ListOptions } from '../reports/list.js'
import type { Answer, Printing } from './answer.js'

export interface ListHow extends ListOptions, Printing {
  readonly groupBy: Group | undefined
  /** That of the engine where absent: records stand as in their file. */
  readonly order?: ListOrder
  readonly reverse: boolean
}

/**
 * An entry a statement, as an engine finds them; groups need all at once.
 * @throws ClaimsError (usage, data or file)
 */
export async function askList(engine: Engine, question: Question, how: ListHow): Promise<Answer<ListOutput>> {
  const { groupBy, order, reverse, printsPage } = how
  if (groupBy === undefined) {
    const stream = await engine.list(question, order ?? engine.order, reverse)
    return { asked: stream.asked.terms, report: list(stream, how) }
  }
  const evidence = await engine.ask(question, needOf(GROUPED_LIST_NEED, printsPage))
  return { asked: evidence.asked.terms, report: groupedList(evidence, { ...how, groupBy }) }
}
