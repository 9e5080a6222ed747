/** Words and options of one command, as commander reads them. */
import { Command as Parser, CommanderError, Option as ParserOption } from 'commander'
import type { Command } from '../command.js'
import { misspelt } from './misspelt.js'
import type { NamedOption, Typed, TypedOptions } from './option.js'
import { optionsOf } from './options-of.js'

/**
 * @param argv arguments without the command word
 * @param command the one that is called; undefined for `claims` alone, which takes the options of the first
 * @throws ClaimsError (usage) for an option that the command does not take, or that lacks its value
 */
export function parseOptions(
  argv: readonly string[],
  command: Command | undefined,
  catalogue: readonly [Command, ...Command[]],
): { readonly words: readonly string[]; readonly options: TypedOptions } {
  const parser = new Parser('claims').argument('[words...]').helpOption(false)
  parser.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  for (const option of optionsOf(command ?? catalogue[0])) parser.addOption(parserOption(option))
  try {
    parser.parse(argv, { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? misspelt(error, command, catalogue) : error
  }
  return { words: parser.args, options: typedOptions(parser) }
}

function parserOption({ name, short, value, optionalValue, repeatable }: NamedOption): ParserOption {
  const taken = value === undefined ? '' : optionalValue === true ? ' [value]' : ' <value>'
  const made = new ParserOption(`${short === undefined ? '' : `-${short}, `}--${name}${taken}`)
  if (repeatable === true) {
    made.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next])
  }
  return made
}

/** What was typed, by long name; `--no-pager` is its own name, not the absence of a pager. */
function typedOptions(parser: Parser): TypedOptions {
  const given = parser.options.filter((one) => parser.getOptionValueSource(one.attributeName()) === 'cli')
  return new Map(
    given.map((option) => {
      const value: unknown = parser.getOptionValue(option.attributeName())
      const name = option.long?.replace(/^--/, '') ?? option.attributeName()
      return [name, typeof value === 'string' || Array.isArray(value) ? (value as Typed) : true]
    }),
  )
}
