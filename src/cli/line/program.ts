/** The command line as commander reads it, made from the catalogue: which command was called, with what. */
import { Command as Parser, CommanderError, Option as ParserOption } from 'commander'
import { ClaimsError } from '../../error.js'
import { nearest } from '../../text/nearest.js'
import type { Call, Command, Option } from '../command.js'
import { misspelt } from './misspelt.js'
import { optionsOf } from './options.js'
import { refuseValueOfFlag } from './value-of-flag.js'

/** What the arguments ask for. */
export type ParsedArgv =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly words: readonly string[]
      readonly options: Call['options']
    }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }

/**
 * @param catalogue all commands; the first answers where none is named
 * @throws ClaimsError (usage)
 */
export function readArguments(
  argv: readonly string[],
  catalogue: readonly [Command, ...Command[]],
): ParsedArgv {
  const [overview] = catalogue
  let asked: ParsedArgv | undefined
  const root = parser('claims', overview, (words, options) => {
    asked = rootAsked(words, options, catalogue)
  })
  root.enablePositionalOptions()
  root.option('-V, --version')
  for (const command of catalogue) {
    root.addCommand(
      parser(command.name, command, (words, options) => {
        const merged = new Map([...valuesOf(root), ...options])
        asked = merged.has('help') ? { kind: 'help', command } : commandAsked(command, words, merged)
      }),
    )
  }
  try {
    root.parse(argv, { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? misspelt(error, calledIn(argv, catalogue), catalogue) : error
  }
  if (asked?.kind === 'run') refuseValueOfFlag(asked.command, argv)
  return asked ?? { kind: 'help', command: undefined }
}

/** The command that is called as far as one can tell from arguments that cannot be read. */
function calledIn(argv: readonly string[], catalogue: readonly Command[]): Command | undefined {
  const word = argv.find((one) => catalogue.some(({ name }) => name === one))
  return catalogue.find(({ name }) => name === word)
}

function rootAsked(
  words: readonly string[],
  options: Call['options'],
  catalogue: readonly [Command, ...Command[]],
): ParsedArgv {
  if (options.has('version')) return { kind: 'version' }
  if (options.has('help')) return { kind: 'help', command: undefined }
  const unknown = words.find((word) => word !== '-')
  if (unknown !== undefined) throw unknownCommand(unknown, catalogue)
  return { kind: 'run', command: catalogue[0], words, options }
}

/** A word that a command would pass over is told, not passed over. */
function commandAsked(command: Command, words: readonly string[], options: Call['options']): ParsedArgv {
  const [extra] = words
  if (command.takes !== '' || extra === undefined || extra === '-') {
    return { kind: 'run', command, words, options }
  }
  throw new ClaimsError('usage', {
    message: `claims ${command.name} takes no “${extra}”`,
    hint: `claims ${command.name} --help shows what it takes`,
  })
}

function unknownCommand(word: string, catalogue: readonly Command[]): ClaimsError {
  const looksLikeTerm = /^-?[a-z-]+:/.test(word)
  return new ClaimsError('usage', {
    message: `there is no command “${word}”`,
    hint: looksLikeTerm ? `to ask for statements: claims list ${word}` : 'claims --help lists the commands',
    didYouMean: nearest(
      word,
      catalogue.map(({ name }) => [name, name]),
    ),
  })
}

type Action = (words: readonly string[], options: Call['options']) => void

function parser(name: string, command: Command, action: Action): Parser {
  const made = new Parser(name).argument('[words...]').helpOption(false).helpCommand(false)
  made.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  for (const option of optionsOf(command)) made.addOption(parserOption(option))
  return made.action((words: string[]) => {
    action(words, valuesOf(made))
  })
}

function parserOption(option: Option): ParserOption {
  const value = option.value === undefined ? '' : option.optionalValue === true ? ' [value]' : ' <value>'
  const made = new ParserOption(
    `${option.short === undefined ? '' : `-${option.short}, `}--${option.name}${value}`,
  )
  if (option.choices !== undefined) made.choices(option.choices)
  if (option.repeatable === true) {
    made.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next])
  }
  return made
}

/** The values that were given, by long name; `--no-pager` is its own name, not the absence of a pager. */
function valuesOf(made: Parser): Map<string, string | readonly string[] | true> {
  const given = made.options.filter((option) => made.getOptionValueSource(option.attributeName()) === 'cli')
  return new Map(
    given.map((option) => {
      const value: unknown = made.getOptionValue(option.attributeName())
      const name = option.long?.replace(/^--/, '') ?? option.attributeName()
      return [name, typeof value === 'string' || Array.isArray(value) ? (value as string | string[]) : true]
    }),
  )
}
