/** Each accusation with what answers it, and the states that it is in. */
import type { Arrangement } from '../parts/arrangement.js'
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
import type { State } from './state.js'

export interface TimedReply extends Reply {
  /** Undefined where one of the two has no date. */
  readonly wait: Wait | undefined
  /** Whether it came within the limit; undefined without one. */
  readonly within: Answer | undefined
}

export interface Replied {
  readonly telling: StatementGroup
  /** In the order of days. */
  readonly replies: readonly TimedReply[]
  /** The ids of answers that are only inferred, where these do not count. */
  readonly uncounted: readonly string[]
  /** Each way in which it is answered, or the one reason why nothing here answers it. */
  readonly states: readonly State[]
  /** Whether an answer came within the limit; undefined without a limit or an answer. */
  readonly within: Answer | undefined
}

/** Whether nothing here answers it, for whatever reason. */
export function isOpen({ replies }: Replied): boolean {
  return replies.length === 0
}

export interface RepliesOptions extends Arrangement {
  /** What is answered; accusations as a rule. */
  readonly acts: readonly Act[]
  readonly within?: Limit | undefined
  /** Show only what nothing here answers. */
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

/** In the order of days, repetitions folded in. It reads the facts `days` and `relations`. */
export function allReplied(
  { lookup, selection, corpus, sameIncidents }: Evidence,
  { acts, within, inferred = false }: RepliesOptions,
): AllReplied {
  const { window } = corpus
  const patience = within === undefined ? corpus.patience(acts) : limitInDays(within)
  const conjecture = inferred ? conjectures(lookup, sameIncidents) : () => undefined
  const unanswered = (statement: Statement): State => {
    if (!corpus.hasRelations) return 'not-coded'
    if (statement.saidDate === undefined) return 'no-date'
    return isNearTheEnd(statement, window, patience) ? 'last-days' : 'open'
  }
  const replied = groupRepetitions(lookup, inOrder(lookup, selection.statements)).map((telling): Replied => {
    const replies = repliesTo(lookup, telling, inferred, conjecture).map((reply) => {
      const wait = waitBetween(telling.statement, reply.statement ?? {})
      return { ...reply, wait, within: within === undefined ? undefined : isWithin(wait, within) }
    })
    const ways = new Set(replies.map(({ way }) => way))
    return {
      telling,
      replies,
      uncounted: inferred ? [] : inferredTo(lookup, telling),
      states: replies.length === 0 ? [unanswered(telling.statement)] : [...ways],
      within: anyWithin(replies),
    }
  })
  return { window, patience, accusations: replied }
}

/** The ids of answers that only the coder has inferred: they do not count unless they are asked for. */
function inferredTo(lookup: Lookup, telling: StatementGroup): string[] {
  return relatedReplies(lookup, idsOf(telling))
    .filter(({ basis }) => basis !== 'explicit')
    .map(({ id }) => id)
}

/** One answer in time is enough. */
function anyWithin(replies: readonly TimedReply[]): Answer | undefined {
  const answers = replies.flatMap(({ within }) => within ?? [])
  return answers.length === 0 ? undefined : answers.reduce(either)
}

function repliesTo(
  lookup: Lookup,
  telling: StatementGroup,
  inferred: boolean,
  conjecture: (statement: Statement) => Reply | undefined,
): Reply[] {
  const related = relatedReplies(lookup, idsOf(telling)).filter(
    ({ basis }) => inferred || basis === 'explicit',
  )
  const replies = related.length > 0 ? related : [conjecture(telling.statement)]
  return replies
    .filter((reply) => reply !== undefined)
    .sort((a, b) => compareDates(a.statement?.saidDate, b.statement?.saidDate) || compareText(a.id, b.id))
}
