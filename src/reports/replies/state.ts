/** The states of an accusation, in the order of reports, and their words. */
import { REPLY_WAYS, type ReplyWay } from '../../model/relation.js'

export type State =
  | ReplyWay
  /** no answer is linked here */
  | 'open'
  /** nothing answers it, and its days of waiting are not over at the end of the dataset */
  | 'not-yet'

export const STATES: readonly State[] = [...REPLY_WAYS, 'open', 'not-yet']

/** Of an accusation that stands without an answer, never that somebody left it so. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  denied: 'denied',
  'counter-accused': 'answered with an accusation',
  acknowledged: 'acknowledged',
  otherwise: 'answered otherwise',
  open: 'no answer linked here',
  'not-yet': 'not yet answered at the end of this dataset',
}

/** After a number: `9 denied, 3 with no answer linked here`. */
export const STATE_COUNT_WORDS: Readonly<Record<State, string>> = {
  ...STATE_WORDS,
  open: 'with no answer linked here',
}
