/** Finds the command word, so that only its parser need be made: `list` in `claims --data autumn list act:deny`. */
import type { Command } from '../command.js'
import { unknownOption } from './misspelt.js'
import type { NamedOption } from './option.js'
import { optionsOf } from './options-of.js'

interface FoundCommand {
  /** Undefined where no word names one. */
  readonly command: Command | undefined
  /** The arguments without the command word, those before it included. */
  readonly rest: readonly string[]
  /** Whether `--version` stands where no command is named yet. */
  readonly isVersion: boolean
}

const VERSION: ReadonlySet<string> = new Set(['--version', '-V'])

/**
 * Before the command stand options that `claims` alone takes too; their values are no command.
 * @throws ClaimsError (usage) for another option before the command
 */
export function findCommand(
  argv: readonly string[],
  catalogue: readonly [Command, ...Command[]],
): FoundCommand {
  const known = optionsOf(catalogue[0])
  const named = (word: string | undefined): Command | undefined => catalogue.find(({ name }) => name === word)
  let at = 0
  while (at < argv.length) {
    const word = argv[at] ?? ''
    if (VERSION.has(word)) return { command: undefined, rest: [], isVersion: true }
    if (word === '-' || word === '--' || !word.startsWith('-')) break
    const option = known.find((one) => isFlagOf(one, word))
    if (option === undefined) throw unknownOption(flagIn(word), argv.map(named).find(Boolean), catalogue)
    at += takesNext(option, word, argv[at + 1]) ? 2 : 1
  }
  const command = named(argv[at])
  const rest = command === undefined ? argv : argv.toSpliced(at, 1)
  return { command, rest, isVersion: false }
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
