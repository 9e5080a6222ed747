/** A command as it was typed: its words and options, before they are read. */
import type { Command } from '../command.js'
import type { TypedOptions } from './option.js'

export interface TypedCommand {
  readonly command: Command
  readonly words: readonly string[]
  readonly options: TypedOptions
}
