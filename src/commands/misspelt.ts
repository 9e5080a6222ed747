/** What the parser of arguments complains about, in our words, with the nearest right spelling. */
import type { CommanderError } from 'commander'
import { ClaimsError } from '../error.js'
import { nearest } from '../model/nearest.js'
import { COMMANDS } from './catalogue.js'

export function misspelt(error: CommanderError, argv: readonly string[]): ClaimsError {
  const [option = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? []
  const command = COMMANDS.find(({ name }) => argv.includes(name))
  const help = command === undefined ? 'claims --help' : `claims ${command.name} --help`
  switch (error.code) {
    case 'commander.unknownOption':
      return new ClaimsError('usage', {
        message: `there is no option ${option}${command === undefined ? '' : ` of claims ${command.name}`}`,
        hint: `${help} lists the options`,
        didYouMean: nearestOptions(option.split('=')[0] ?? option),
      })
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

/** `-f, --format <value>` → `--format`. */
function flagOf(declared: string): string {
  return /--[a-z-]+/.exec(declared)?.[0] ?? declared
}

function nearestOptions(typed: string): string[] {
  const all = COMMANDS.flatMap(({ options }) => options.flatMap((group) => group.options))
  const names = [...new Set(all.map(({ name }) => `--${name}`))]
  return nearest(
    typed,
    names.map((name) => [name, name]),
  )
}

/** commander: `error: option '-f, --format <value>' argument 'x' is invalid. Allowed choices are a, b.` */
function invalidChoice(
  message: string,
  help: string,
): { message: string; hint: string; didYouMean: string[] } {
  const [, declared = '', typed = '', allowed = ''] =
    /option '([^']*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(message) ?? []
  const choices = allowed.split(', ')
  return {
    message: `${flagOf(declared)} takes no “${typed}”`,
    hint: allowed === '' ? help : `it takes ${allowed}`,
    didYouMean: nearest(
      typed,
      choices.map((choice) => [choice, choice]),
    ),
  }
}
