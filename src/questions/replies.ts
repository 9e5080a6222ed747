/** What answers the accusations? */
import type { Limit } from '../dates/wait.js'
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import { withField } from '../query/asked.js'
import type { RepliesOutput } from '../reports/replies/reply-item.js'
import { replies, REPLIES_NEED } from '../reports/replies/replies.js'
import { askActs } from './acts.js'
import type { Answer, Printing } from './answer.js'

export interface RepliesHow extends Printing {
  readonly within: Limit | undefined
  readonly open: boolean
  readonly inferred: boolean
}

/** @throws ClaimsError (usage, data or file) */
export async function askReplies(
  engine: Engine,
  question: Question,
  { printsPage, ...how }: RepliesHow,
): Promise<Answer<RepliesOutput>> {
  const need = { ...needOf(REPLIES_NEED, printsPage), sameIncidents: how.inferred }
  const { acts, evidence, scope } = await askActs(engine, question, 'accuse', need)
  const denials = acts.includes('accuse')
    ? await engine.ask({ ...scope, terms: withField(scope.terms, 'act', 'deny') }, { facts: ['relations'] })
    : undefined
  return { asked: evidence.asked.terms, report: replies(evidence, denials, { acts, ...how }) }
}
