/** `--fields a,b`: the fields asked for, each one that the items of the command can have by their published schema. */
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import { type Call, optionText } from '../command.js'

/** @throws ClaimsError (usage) for a name that is no field, with the nearest */
export async function fieldsAsked(call: Call, command: string): Promise<readonly string[] | undefined> {
  const text = optionText(call, 'fields')
  if (text === undefined) return undefined
  const asked = text.split(',').map((name) => name.trim())
  const known = await fieldsOfItems(command)
  const unknown = asked.find((name) => !known.has(name))
  if (unknown === undefined) return asked
  throw new ClaimsError('usage', {
    message: `claims ${command} has no field “${unknown}”`,
    hint: '--fields alone, at the end of the line, lists them',
    ...suggestion(unknown, themselves(known)),
  })
}

/** The names of all fields that an item of a command can have, of each shape that its items can take. */
export async function fieldsOfItems(command: string): Promise<ReadonlySet<string>> {
  const { default: fields } = await import('../../generated/item-fields.js')
  return new Set(fields[command])
}
