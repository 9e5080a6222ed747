/** Each accusation with what answers it, and the states that it is in. */
import type { Act } from '../../model/act.js'
import { type Answer, either } from '../../dates/answer.js'
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import { inOrder } from '../../model/order.js'
import { compareDates } from '../../model/date-order.js'
import type { Statement } from '../../model/statement.js'
import { isWithin, type Limit, limitInDays, type Wait, waitBetween } from '../../dates/wait.js'
import { idsOf, type StatementGroup, groupRepetitions } from '../parts/statement-group.js'
import { relatedReplies, type Reply } from './answers.js'
import { conjectures } from './conjecture.js'
import { isNearTheEnd, type Window } from '../../evidence/window.js'
import { REPLY_WAYS, type ReplyWay } from '../../model/reply-way.js'

export interface TimedReply extends Reply {
  /** Undefined where one of the two has no date. */
  readonly wait: Wait | undefined
}

export interface Replied {
  readonly telling: StatementGroup
  /** In the order of days. */
  readonly replies: readonly TimedReply[]
  /** Each way in which it is answered, or `open`, or `not-yet`. */
  readonly states: readonly State[]
  /** Whether an answer came within the limit; undefined without a limit or an answer. */
  readonly within: Answer | undefined
}

/** Whether nothing answers it, be it open or not yet answered. */
export function isOpen({ replies }: Replied): boolean {
  return replies.length === 0
}

export interface RepliesOptions {
  /** What is answered; accusations as a rule. */
  readonly acts: readonly Act[]
  readonly within?: Limit | undefined
  /** Show only what is open or not yet answered. */
  readonly open?: boolean
  /** Count also what no page shows to be an answer. */
  readonly inferred?: boolean
}

export interface AllReplied {
  readonly accusations: readonly Replied[]
  readonly window: Window | undefined
  /** Days: the limit, else the longest that an explicit reply in the dataset may have taken. */
  readonly patience: number
}

/** In the order of days, repetitions folded in. It reads the facts `days` and `replies`. */
export function allReplied(
  { lookup, selection, corpus, sameIncidents }: Evidence,
  { acts, within, inferred = false }: RepliesOptions,
): AllReplied {
  const { window } = corpus
  const patience = within === undefined ? corpus.patience(acts) : limitInDays(within)
  const conjecture = inferred ? conjectures(lookup, sameIncidents) : () => undefined
  const replied = groupRepetitions(lookup, inOrder(lookup, selection.statements)).map((telling): Replied => {
    const replies = repliesTo(lookup, telling, inferred, conjecture)
    const waiting = isNearTheEnd(telling.statement, window, patience) ? 'not-yet' : 'open'
    return {
      telling,
      replies,
      states: replies.length === 0 ? [waiting] : [...new Set(replies.map(({ way }) => way))],
      within: withinLimit(replies, within),
    }
  })
  return { window, patience, accusations: replied }
}

function withinLimit(replies: readonly TimedReply[], limit: Limit | undefined): Answer | undefined {
  if (limit === undefined || replies.length === 0) return undefined
  return replies.map(({ wait }) => isWithin(wait, limit)).reduce(either)
}

function repliesTo(
  lookup: Lookup,
  telling: StatementGroup,
  inferred: boolean,
  conjecture: (statement: Statement) => Reply | undefined,
): TimedReply[] {
  const related = relatedReplies(lookup, idsOf(telling)).filter(
    ({ basis }) => inferred || basis === 'explicit',
  )
  const replies = related.length > 0 ? related : [conjecture(telling.statement)]
  return replies
    .filter((reply) => reply !== undefined)
    .sort((a, b) => compareDates(a.statement?.saidDate, b.statement?.saidDate) || compareText(a.id, b.id))
    .map((reply) => ({ ...reply, wait: waitBetween(telling.statement, reply.statement ?? {}) }))
}

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
