/** All options of a command, those that every command has included. */
import type { Command } from '../command.js'
import { type NamedOption, namedOptions, type OptionGroup } from './option.js'
import { COMMON } from './common-options.js'

/** Group by group, in the order of help. */
export function optionGroupsOf({ options }: Pick<Command, 'options'>): OptionGroup[] {
  return [...Object.values(options), COMMON]
}

export function optionsOf(command: Pick<Command, 'options'>): NamedOption[] {
  return optionGroupsOf(command).flatMap(namedOptions)
}
