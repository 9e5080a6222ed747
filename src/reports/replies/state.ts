/** The states of an accusation, in the order of reports, and their words. */
import { REPLY_WAYS, type ReplyWay } from '../../model/relation.js'

/** `open`: nothing answers it in the dataset. `not-yet`: nothing does, and its days of waiting are not over there. */
export type State = ReplyWay | 'open' | 'not-yet'

export const STATES: readonly State[] = [...REPLY_WAYS, 'open', 'not-yet']

/** Of an accusation that stands without an answer, never that somebody left it so. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  denied: 'denied',
  'counter-accused': 'answered with an accusation',
  acknowledged: 'acknowledged',
  otherwise: 'answered otherwise',
  open: 'open in this dataset',
  'not-yet': 'not yet answered at the end of this dataset',
}
