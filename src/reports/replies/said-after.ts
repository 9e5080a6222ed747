/** Which of several statements was certainly said after a day. */
import { span } from '../../dates/edtf.js'
import { possible } from '../../dates/overlap.js'
import type { Statement } from '../../model/statement.js'

type Dated = Statement & { readonly saidDate: string }

export function isDated(statement: Statement): statement is Dated {
  return statement.saidDate !== undefined
}

/** The days on which it may have been said, those near an approximate date among them. */
export function days({ saidDate }: Dated): ReturnType<typeof possible> {
  return possible(span(saidDate))
}

/** Of statements in the order of their first days, the first that was certainly said after a day. */
export function firstAfter(ordered: readonly Dated[], day: number): Dated | undefined {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const statement = ordered[middle]
    if (statement !== undefined && days(statement).earliest <= day) low = middle + 1
    else high = middle
  }
  return ordered[low]
}
