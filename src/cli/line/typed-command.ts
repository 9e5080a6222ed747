/** A command as it was typed: its words and options, before they are read. */
import type { Command } from '../command.js'
import type { TypedOptions } from './option.js'
import { optionsOf } from './options-of.js'

export interface TypedCommand {
  readonly command: Command
  readonly words: readonly string[]
  readonly options: TypedOptions
}

/**
 * A bare `-` among the words is short for `--data -`, unless the words of the command name its data themselves. A
 * command that has no `--data` keeps the word.
 */
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
