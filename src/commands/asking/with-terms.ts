/** The same call with other terms: for commands that read theirs in a way of their own. */
import { FIELDS } from '../../query/fields.js'
import type { Call } from '../../cli/command.js'

const FLAGS: ReadonlySet<string> = new Set([...FIELDS.map(({ name }) => name), 'from', 'to'])

/** @param data names of datasets, where others are meant than the call has */
export function withTerms(call: Call, terms: readonly string[], data?: readonly string[]): Call {
  const others = [...call.options].filter(([name]) => !FLAGS.has(name))
  return {
    ...call,
    words: terms,
    negated: [],
    options: new Map(data === undefined ? others : [...others, ['data', data]]),
  }
}
