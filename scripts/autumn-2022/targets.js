// Whom a statement is aimed at: a party, a source, or words that name neither.
// Whose the "Armenian forces in Nagorno-Karabakh" are is in dispute, so they have no party here.
import { partyNamed } from './parties.js'
import { sourceNamed } from './register.js'

export function targetsOf(record) {
  const { target } = record
  if (target === null) return undefined
  return target.split('; ').map(targetNamed)
}

function targetNamed(name) {
  const party = partyNamed(name)
  if (party !== undefined) return { party }
  const source = sourceNamed(name)
  return source === undefined ? { asPrinted: name } : { source }
}
