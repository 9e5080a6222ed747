/** Who accuses whom, and what answers it? */
import { type Engine, type Evidence, type Need, needOf, type Question } from '../evidence/engine.js'
import type { Act } from '../model/act.js'
import { actsAsked, withField, withoutField } from '../query/asked.js'
import type { AccusationsOutput } from '../reports/accusations/accusation-item.js'
import { accusations, ACCUSATIONS_NEED, type AccusationsOptions } from '../reports/accusations/accusations.js'
import { DECIDED_BY } from '../reports/count/decided-by.js'
import type { RepliesOptions } from '../reports/replies/replied.js'
import { replies, REPLIES_NEED } from '../reports/replies/replies.js'
import type { RepliesOutput } from '../reports/replies/replies-item.js'
import type { Answer, Printing } from './answer.js'

/**
 * Accusations, or other acts that the question names, by who accuses whom.
 * @throws ClaimsError (usage, data or file)
 */
export async function askAccusations(
  engine: Engine,
  question: Question,
  { printsPage, ...how }: Omit<AccusationsOptions, 'acts'> & Printing,
): Promise<Answer<AccusationsOutput>> {
  const { acts, evidence, scope } = await askActs(engine, question, needOf(ACCUSATIONS_NEED, printsPage))
  const { representatives } = await engine.count(scope, [{ reads: DECIDED_BY.party }], [])
  const report = accusations(evidence, representatives[0] ?? [], { acts, ...how })
  return { asked: evidence.asked.terms, report }
}

export interface ActsAsked {
  readonly acts: readonly Act[]
  /** Of statements with these acts. */
  readonly evidence: Evidence
  /** The same question whatever the act. */
  readonly scope: Question
}

/**
 * A question about certain acts, accusations where it names none, apart from the rest of it: who else speaks, and what
 * else is said, in the same scope.
 * @throws ClaimsError (usage, data or file)
 */
export async function askActs(engine: Engine, question: Question, need: Need): Promise<ActsAsked> {
  const rest = withoutField(question.terms, 'act')
  const terms = rest.length < question.terms.length ? question.terms : withField(rest, 'act', 'accuse')
  const evidence = await engine.ask({ ...question, terms }, need)
  return { acts: actsAsked(evidence.asked.terms), evidence, scope: { ...question, terms: rest } }
}

export type RepliesHow = Omit<RepliesOptions, 'acts'> & Printing

/**
 * What answers each accusation, or each statement with other acts that the question names.
 * @throws ClaimsError (usage, data or file)
 */
export async function askReplies(
  engine: Engine,
  question: Question,
  { printsPage, ...how }: RepliesHow,
): Promise<Answer<RepliesOutput>> {
  const need = { ...needOf(REPLIES_NEED, printsPage), sameIncidents: how.inferred === true }
  const { acts, evidence, scope } = await askActs(engine, question, need)
  const denials = acts.includes('accuse')
    ? await engine.ask({ ...scope, terms: withField(scope.terms, 'act', 'deny') }, { facts: ['relations'] })
    : undefined
  return { asked: evidence.asked.terms, report: replies(evidence, denials, { acts, ...how }) }
}
