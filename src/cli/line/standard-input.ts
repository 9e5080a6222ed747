/** A bare `-` among the words of a command is short for `--data -`, unless its words name the data themselves. */
import type { Call, Command } from '../command.js'

export function withStandardInput(call: Call, command: Command): Call {
  if (!call.words.includes('-') || command.namesData?.(call.words) === true) return call
  const named = call.options.get('data')
  const before = Array.isArray(named) ? (named as readonly string[]) : []
  return {
    ...call,
    words: call.words.filter((word) => word !== '-'),
    options: new Map([...call.options, ['data', [...before, '-']]]),
  }
}
