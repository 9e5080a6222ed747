/** The states of an accusation, in the order of reports, and their words. */
import { type Way, WAYS } from './answers.js'

export type State =
  | Way
  /** nothing in the dataset answers it */
  | 'open'
  /** nothing answers it, and its days of waiting are not over at the end of the dataset */
  | 'not-yet'

export const STATES: readonly State[] = [...WAYS, 'open', 'not-yet']

/** Of an accusation that stands without an answer, never that somebody left it so. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  denied: 'denied',
  'counter-accused': 'answered with an accusation',
  acknowledged: 'acknowledged',
  answered: 'answered otherwise',
  open: 'open in this dataset',
  'not-yet': 'not yet answered at the end of this dataset',
}
