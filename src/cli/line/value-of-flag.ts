/** A field's name right after a flag that takes no value, `--sort source`, is no word that somebody looks for. */
import { ClaimsError } from '../../error.js'
import { fieldNamed } from '../../query/fields.js'
import type { Command } from '../command.js'
import { optionsOf } from './options-of.js'

/** @throws ClaimsError (usage) where a question's words would be searched for what was meant as the flag's value */
export function refuseValueOfFlag(command: Command, argv: readonly string[]): void {
  if (!command.takes.includes('TERM')) return
  const flags = new Set(
    optionsOf(command).flatMap(({ name, value }) => (value === undefined ? [`--${name}`] : [])),
  )
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const at = argv.slice(0, end).findIndex((one, index) => flags.has(one) && isField(argv[index + 1]))
  const [flag, word] = argv.slice(at, at + 2)
  if (at === -1 || flag === undefined || word === undefined) return
  throw new ClaimsError('usage', {
    message: `${flag} takes no value, and “${word}” is a field`,
    hint: `claims ${command.name} --help says what ${flag} does; to look for the word: text:${word}`,
  })
}

function isField(word: string | undefined): boolean {
  return word !== undefined && fieldNamed(word) !== undefined
}
