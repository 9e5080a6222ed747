/** A question about certain acts, apart from the rest of it: who else speaks, and what else is said, in the same scope. */
import type { Engine, Evidence, Need, Question } from '../evidence/engine.js'
import type { Act } from '../model/act.js'
import { actsAsked, withField, withoutField } from '../query/asked.js'

export interface ActsAsked {
  readonly acts: readonly Act[]
  /** Of statements with these acts. */
  readonly evidence: Evidence
  /** The same question whatever the act. */
  readonly scope: Question
}

/**
 * @param usual the act where the question names none
 * @throws ClaimsError (usage, data or file)
 */
export async function askActs(
  engine: Engine,
  question: Question,
  usual: Act,
  need: Need,
): Promise<ActsAsked> {
  const rest = withoutField(question.terms, 'act')
  const terms = rest.length < question.terms.length ? question.terms : withField(rest, 'act', usual)
  const evidence = await engine.ask({ ...question, terms }, need)
  return { acts: actsAsked(evidence.asked.terms), evidence, scope: { ...question, terms: rest } }
}
