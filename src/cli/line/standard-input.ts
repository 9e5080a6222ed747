/** A bare `-` among the words of a command is short for `--data -`, unless its words name the data themselves. */
import { optionsOf } from './options-of.js'
import type { TypedCommand } from './typed-command.js'

/** A command that has no `--data` keeps the word. */
export function withStandardInput(typed: TypedCommand): TypedCommand {
  const { command, words, options } = typed
  const hasData = optionsOf(command).some(({ name }) => name === 'data')
  if (!words.includes('-') || !hasData || command.namesData?.(words) === true) return typed
  const named = options.get('data')
  const before = Array.isArray(named) ? (named as readonly string[]) : []
  return {
    ...typed,
    words: words.filter((word) => word !== '-'),
    options: new Map([...options, ['data', [...before, '-']]]),
  }
}
