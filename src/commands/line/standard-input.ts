/** A bare `-` among the words of a command is short for `--data -`. */
import type { Call } from '../command.js'

export function withStandardInput(call: Call): Call {
  if (!call.words.includes('-')) return call
  const named = call.options.get('data')
  const before = Array.isArray(named) ? (named as readonly string[]) : []
  return {
    ...call,
    words: call.words.filter((word) => word !== '-'),
    options: new Map([...call.options, ['data', [...before, '-']]]),
  }
}
