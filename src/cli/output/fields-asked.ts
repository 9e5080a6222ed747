/** `--fields a,b`: the fields asked for, each one that the items of the command can have by their published schema. */
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import { NEW_FIELDS } from '../line/old-words.js'

/**
 * @param fields what was typed: names parted by commas; true alone asks for the list of fields
 * @throws ClaimsError (usage) for a name that is no field, with the nearest
 */
export async function fieldsAsked(
  fields: string | true | undefined,
  command: string,
): Promise<readonly string[] | undefined> {
  if (fields === undefined || fields === true) return undefined
  const asked = fields.split(',').map((name) => name.trim())
  const known = await fieldsOfItems(command)
  const unknown = asked.find((name) => !known.has(name))
  if (unknown === undefined) return asked
  const now = NEW_FIELDS.get(unknown)
  throw new ClaimsError('usage', {
    message: `claims ${command} has no field “${unknown}”`,
    ...(now === undefined
      ? {
          hint: '--fields alone, at the end of the line, lists them',
          ...suggestion(unknown, themselves(known)),
        }
      : { hint: `it is now called ${now}${known.has(now) ? '' : await whereIs(now)}` }),
  })
}

async function whereIs(field: string): Promise<string> {
  const { default: fields } = await import('../../generated/item-fields.js')
  const commands = Object.keys(fields).filter((command) => fields[command]?.includes(field))
  return `, a field of claims ${commands.join(', ')}`
}

/** The names of all fields that an item of a command can have, of each shape that its items can take. */
export async function fieldsOfItems(command: string): Promise<ReadonlySet<string>> {
  const { default: fields } = await import('../../generated/item-fields.js')
  return new Set(fields[command])
}
