/** The options that arrange an answer, as data; and what they mean for a report. */
import { choice, flag, wholeNumber } from './option-kinds.js'
import type { OptionGroup } from './option.js'

/** Which of the items of an answer are shown, and in which order. */
export interface ArrangementOptions<Order extends string> {
  readonly order: Order | undefined
  /** Absent where nothing has a time. */
  readonly sort?: boolean
  readonly reverse: boolean
  readonly limit: number | undefined
}

/** @param orders of the report, the usual one first */
export function arrangement<const Order extends string>(
  orders: readonly Order[],
): OptionGroup<ArrangementOptions<Order>> {
  return {
    heading: 'What is shown',
    options: {
      order: choice('FIELD', orders, 'what the items are ordered by'),
      ...(orders.some((order) => order === 'time') ? { sort: flag('short for --order time') } : {}),
      reverse: flag('the other way round; what has no value stays last'),
      limit: wholeNumber('N', 'at most so many'),
    },
  }
}

/** The same for a report. */
export function arrangementOf<Order extends string>({
  order,
  sort,
  reverse,
  limit,
}: ArrangementOptions<Order>): { order?: Order | 'time'; reverse: boolean; limit?: number } {
  const chosen = order ?? (sort === true ? 'time' : undefined)
  return {
    reverse,
    ...(chosen === undefined ? {} : { order: chosen }),
    ...(limit === undefined ? {} : { limit }),
  }
}
