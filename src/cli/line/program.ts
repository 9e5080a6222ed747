/** The command line: which command is called, and what was typed for it. Only that command's parser is made. */
import { ClaimsError } from '../../error.js'
import { fieldNamed } from '../../query/fields.js'
import { nearest, themselves } from '../../text/nearest.js'
import type { Command } from '../command.js'
import { unknownOption } from './misspelt.js'
import { INSTEAD_OF_COMMANDS } from './old-words.js'
import type { NamedOption } from './option.js'
import { optionsOf } from './options-of.js'
import { parseOptions } from './parser.js'
import type { TypedCommand } from './typed-command.js'

/** What the arguments ask for. */
export type ParsedArgv =
  | ({ readonly kind: 'run' } & TypedCommand)
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
  const found = findCommand(argv, catalogue)
  if (found === 'version') return { kind: 'version' }
  const command = found.command ?? catalogue[0]
  const { words, options } = parseOptions(found.rest, found.command, catalogue)
  const [word] = words.filter((one) => one !== '-')
  if (found.command === undefined && word !== undefined) throw unknownCommand(word, catalogue)
  if (options.has('help')) return { kind: 'help', command: found.command }
  if (command.takes === '' && word !== undefined) {
    // A word that a command would pass over is an error.
    throw new ClaimsError('usage', {
      message: `claims ${command.name} takes no “${word}”`,
      hint: `claims ${command.name} --help shows what it takes`,
    })
  }
  refuseValueOfFlag(command, argv)
  return { kind: 'run', command, words, options }
}

function unknownCommand(word: string, catalogue: readonly Command[]): ClaimsError {
  const looksLikeTerm = /^-?[a-z-]+:/.test(word)
  const message = `there is no command “${word}”`
  const instead = INSTEAD_OF_COMMANDS.get(word)
  if (instead !== undefined) return new ClaimsError('usage', { message, hint: instead })
  return new ClaimsError('usage', {
    message,
    hint: looksLikeTerm ? `to ask for statements: claims list ${word}` : 'claims --help lists the commands',
    didYouMean: nearest(word, themselves(catalogue.map(({ name }) => name))),
  })
}

/**
 * A field's name right after a flag that takes no value, `--sort source`, is no word that somebody looks for.
 * @throws ClaimsError (usage) where a question's words would be searched for what was meant as the flag's value
 */
function refuseValueOfFlag(command: Command, argv: readonly string[]): void {
  if (!command.takes.includes('TERM')) return
  const flags = new Set(
    optionsOf(command).flatMap(({ name, value }) => (value === undefined ? [`--${name}`] : [])),
  )
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const at = argv
    .slice(0, end)
    .findIndex((one, index) => flags.has(one) && fieldNamed(argv[index + 1] ?? '') !== undefined)
  const [flag, word] = argv.slice(at, at + 2)
  if (at === -1 || flag === undefined || word === undefined) return
  throw new ClaimsError('usage', {
    message: `${flag} takes no value, and “${word}” is a field`,
    hint: `claims ${command.name} --help says what ${flag} does; to look for the word: text:${word}`,
  })
}

interface FoundCommand {
  /** Undefined where no word names one. */
  readonly command: Command | undefined
  /** The arguments without the command word, those before it included. */
  readonly rest: readonly string[]
}

const VERSION: ReadonlySet<string> = new Set(['--version', '-V'])

/**
 * Finds the command word, so that only its parser need be made: `list` in `claims --data autumn list act:deny`. Before
 * it stand options that `claims` alone takes too; their values are no command.
 * @returns `version` where that is asked before a command is named
 * @throws ClaimsError (usage) for another option before the command
 */
function findCommand(
  argv: readonly string[],
  catalogue: readonly [Command, ...Command[]],
): FoundCommand | 'version' {
  const known = optionsOf(catalogue[0])
  const named = (word: string | undefined): Command | undefined => catalogue.find(({ name }) => name === word)
  let at = 0
  while (at < argv.length) {
    const word = argv[at] ?? ''
    if (VERSION.has(word)) return 'version'
    if (word === '-' || word === '--' || !word.startsWith('-')) break
    const option = known.find((one) => isFlagOf(one, word))
    if (option === undefined) throw unknownOption(flagIn(word), argv.map(named).find(Boolean), catalogue)
    at += takesNext(option, word, argv[at + 1]) ? 2 : 1
  }
  const command = named(argv[at])
  return { command, rest: command === undefined ? argv : argv.toSpliced(at, 1) }
}

/** `--data`, `--data=autumn`, `-d`, `-dautumn`. */
function isFlagOf({ name, short }: NamedOption, word: string): boolean {
  return word.startsWith('--') ? flagIn(word) === `--${name}` : word[1] === short
}

function flagIn(word: string): string {
  return word.split('=')[0] ?? word
}

/** Whether the value of an option is the next argument. */
function takesNext({ value, optionalValue }: NamedOption, word: string, next: string | undefined): boolean {
  const isWhole = word.startsWith('--') ? !word.includes('=') : word.length === 2
  if (value === undefined || !isWhole) return false
  return optionalValue !== true || (next !== undefined && !next.startsWith('-'))
}
