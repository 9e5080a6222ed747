/** What the parser of arguments complains about, in our words, with the nearest right spelling. */
import type { CommanderError } from 'commander'
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import type { Command } from '../command.js'
import { NEW_OPTIONS } from './old-words.js'
import { optionsOf } from './options-of.js'
import { FORMAT_NAMES } from './format-names.js'

/** @param command the one that was called; absent for `claims` alone */
export function misspelt(
  error: CommanderError,
  command: Command | undefined,
  catalogue: readonly Command[],
): ClaimsError {
  const [option = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? []
  // `-f, --format <value>` → `--format`.
  const flag = /--[a-z-]+/.exec(option)?.[0] ?? option
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(option.split('=')[0] ?? option, command, catalogue)
    case 'commander.optionMissingArgument':
      return new ClaimsError('usage', {
        message: `${flag} needs a value`,
        hint: `${helpFor(command)} shows what it takes`,
      })
    default:
      return new ClaimsError('usage', {
        message: error.message.replace(/^error: /, ''),
        hint: helpFor(command),
      })
  }
}

/**
 * An option that a command does not take. One of another command is no slip of the pen: the hint names the commands
 * that take it; an old name leads to the new one.
 */
export function unknownOption(
  option: string,
  command: Command | undefined,
  catalogue: readonly Command[],
): ClaimsError {
  if (command?.ownForm !== undefined && OF_FORM.has(option)) {
    const { why, instead } = command.ownForm
    return new ClaimsError('usage', {
      message: `claims ${command.name} has no ${option}: ${why}`,
      hint: instead,
    })
  }
  const message = `there is no option ${option}${command === undefined ? '' : ` of claims ${command.name}`}`
  const known = flagsOf(command ?? catalogue[0])
  const takers = takersOf(option, catalogue)
  const renamed = NEW_OPTIONS.get(option)
  if (takers !== '') return new ClaimsError('usage', { message, hint: `${option} is an option of ${takers}` })
  if (renamed !== undefined) {
    const isHere = !renamed.startsWith('--') || known.includes(renamed)
    const where = isHere ? '' : `, an option of ${takersOf(renamed, catalogue)}`
    return new ClaimsError('usage', { message, hint: `it is ${renamed} now${where}` })
  }
  return new ClaimsError('usage', {
    message,
    hint: `${helpFor(command)} lists the options`,
    ...suggestion(option, themselves(known)),
  })
}

function takersOf(option: string, catalogue: readonly Command[]): string {
  const takers = catalogue.filter((one) => flagsOf(one).includes(option))
  return takers.map(({ name }) => name).join(', ')
}

function helpFor(command: Command | undefined): string {
  return command === undefined ? 'claims --help' : `claims ${command.name} --help`
}

const OF_FORM: ReadonlySet<string> = new Set([
  ...['--format', '-f', '--output', '-o', '--fields'],
  ...FORMAT_NAMES.map((name) => `--${name}`),
])

function flagsOf(command: Command | undefined): string[] {
  return command === undefined ? [] : optionsOf(command).map(({ name }) => `--${name}`)
}
