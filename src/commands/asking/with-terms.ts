/** The same call with other terms: for commands that read theirs in a way of their own. */
import type { Call } from '../../cli/command.js'
import { QUESTION_FLAGS, type QueryOptions } from '../../cli/line/options.js'

/** These terms, and no others. */
export function onlyTerms(call: Call, terms: readonly string[]): Call {
  return { ...call, words: terms, negated: [] }
}

/** The options without the flags that are terms. */
export function withoutTerms(options: QueryOptions): QueryOptions {
  const none = Object.fromEntries(QUESTION_FLAGS.map((name) => [name, []]))
  return { ...options, question: { ...options.question, ...none, from: undefined, to: undefined } }
}
