/** What the parser of arguments complains about, in our words, with the nearest right spelling. */
import type { CommanderError } from 'commander'
import { ClaimsError, type Problem } from '../../error.js'
import { FORMER_OPTIONS } from '../../query/former-names.js'
import { suggestion, themselves } from '../../text/nearest.js'
import type { Command } from '../command.js'
import { FORMAT_NAMES, optionsOf } from './options.js'

/** @param command the one that was called; absent for `claims` alone */
export function misspelt(
  error: CommanderError,
  command: Command | undefined,
  catalogue: readonly Command[],
): ClaimsError {
  const [option = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? []
  const help = command === undefined ? 'claims --help' : `claims ${command.name} --help`
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(option.split('=')[0] ?? option, command, catalogue)
    case 'commander.optionMissingArgument':
      return new ClaimsError('usage', {
        message: `${flagOf(option)} needs a value`,
        hint: `${help} shows what it takes`,
      })
    case 'commander.invalidArgument':
      return new ClaimsError('usage', invalidChoice(error.message, help))
    default:
      return new ClaimsError('usage', { message: error.message.replace(/^error: /, ''), hint: help })
  }
}

/** An option of another command is no slip of the pen: the hint names the commands that take it. */
function unknownOption(
  option: string,
  command: Command | undefined,
  catalogue: readonly Command[],
): ClaimsError {
  if (command?.ownForm !== undefined && OF_FORM.has(option)) return withoutFormat(command, option)
  const takers = catalogue.filter((one) => flagsOf(one).includes(option)).map(({ name }) => name)
  const now = FORMER_OPTIONS.get(option.replace(/^--/, ''))
  const called = command === undefined ? '' : ` of claims ${command.name}`
  const help = command === undefined ? 'claims --help' : `claims ${command.name} --help`
  return new ClaimsError('usage', {
    message: `there is no option ${option}${called}`,
    ...(takers.length > 0
      ? { hint: `${option} is an option of ${takers.join(', ')}` }
      : now !== undefined
        ? { hint: `it is now called --${now}` }
        : {
            hint: `${help} lists the options`,
            ...suggestion(
              option,
              themselves(command === undefined ? catalogue.slice(0, 1).flatMap(flagsOf) : flagsOf(command)),
            ),
          }),
  })
}

const OF_FORM: ReadonlySet<string> = new Set([
  ...['--format', '-f', '--output', '-o', '--fields'],
  ...FORMAT_NAMES.map((name) => `--${name}`),
])

function withoutFormat({ name, ownForm }: Command, option: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `claims ${name} has no ${option}: ${ownForm?.why ?? ''}`,
    hint: ownForm?.instead ?? '',
  })
}

function flagsOf(command: Command): string[] {
  return optionsOf(command).map(({ name }) => `--${name}`)
}

/** `-f, --format <value>` → `--format`. */
function flagOf(declared: string): string {
  return /--[a-z-]+/.exec(declared)?.[0] ?? declared
}

/** commander: `error: option '-f, --format <value>' argument 'x' is invalid. Allowed choices are a, b.` */
function invalidChoice(message: string, help: string): Problem {
  const [, declared = '', typed = '', allowed = ''] =
    /option '([^']*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(message) ?? []
  return {
    message: `${flagOf(declared)} takes no “${typed}”`,
    hint: allowed === '' ? help : `it takes ${allowed}`,
    ...suggestion(typed, themselves(allowed.split(', '))),
  }
}
