/** The states of an accusation: in which ways it is answered, or why nothing here answers it. */
import { REPLY_WAYS, type ReplyWay } from '../../model/reply-way.js'

export type State =
  | ReplyWay
  /** no answer is linked here */
  | 'open'
  /** nothing answers it, and it was said in the last days of the dataset: an answer may come after them */
  | 'last-days'
  /** nothing answers it, and when it was said is not known */
  | 'no-date'
  /** the dataset codes no relation at all: what answers it is not known */
  | 'not-coded'

export const STATES: readonly State[] = [...REPLY_WAYS, 'open', 'last-days', 'no-date', 'not-coded']

/** Of an accusation that stands without an answer, never that somebody left it so. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  denied: 'denied',
  'counter-accused': 'answered with an accusation',
  acknowledged: 'acknowledged',
  otherwise: 'answered otherwise',
  open: 'no answer linked here',
  'last-days': 'no answer linked here · said in the last days of the data',
  'no-date': 'no answer linked here · no date',
  'not-coded': 'not coded here',
}

/** Over a column of numbers. */
export const STATE_HEADINGS: Readonly<Record<State, string>> = {
  denied: 'denied',
  'counter-accused': 'accused',
  acknowledged: 'acknowledged',
  otherwise: 'otherwise',
  open: 'none',
  'last-days': 'last days',
  'no-date': 'no date',
  'not-coded': 'not coded',
}

/** After a number: `9 denied, 3 with no answer linked here`. @param lastDays how many days the last are */
export function stateCountWords(state: State, lastDays: number): string {
  switch (state) {
    case 'open':
      return 'with no answer linked here'
    case 'last-days':
      return lastDays === 1
        ? 'on the last day of the data'
        : `in the last ${String(lastDays)} days of the data`
    case 'no-date':
      return 'without a date'
    default:
      return STATE_WORDS[state]
  }
}
