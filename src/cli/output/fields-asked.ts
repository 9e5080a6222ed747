/** `--fields a,b`: the fields asked for, each one that the items of the command can have by their published schema. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError } from '../../error.js'
import { FORMER_FIELDS } from '../../query/former-names.js'
import { suggestion, themselves } from '../../text/nearest.js'

/**
 * @param fields what was typed: names parted by commas; true alone asks for the list of fields
 * @throws ClaimsError (usage) for a name that is no field, with the nearest
 */
export async function fieldsAsked(
  fields: string | true | undefined,
  command: string,
  packageFolder: string,
): Promise<readonly string[] | undefined> {
  if (fields === undefined || fields === true) return undefined
  const asked = fields.split(',').map((name) => name.trim())
  const known = await fieldsOfItems(command, path.join(packageFolder, 'data', 'schema'))
  // A report that the schema does not know yet is taken at its word.
  const unknown = known.size === 0 ? undefined : asked.find((name) => !known.has(name))
  if (unknown === undefined) return asked
  const now = FORMER_FIELDS.get(unknown)
  throw new ClaimsError('usage', {
    message: `claims ${command} has no field “${unknown}”`,
    ...(now !== undefined && known.has(now)
      ? { hint: `it is now called ${now}` }
      : {
          hint: '--fields alone, at the end of the line, lists them',
          ...suggestion(unknown, themselves(known)),
        }),
  })
}

interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly const?: unknown
}

/** The names of all fields that an item of a command can have, of each shape that its items can take. */
export async function fieldsOfItems(command: string, folder: string): Promise<ReadonlySet<string>> {
  const [output = {}, record = {}] = await Promise.all(
    ['output', 'record'].map((name) => schema(folder, name)),
  )
  const resolve = (one: Schema): Schema => {
    if (one.$ref === undefined) return one
    if (one.$ref === record.$id) return record
    return output.$defs?.[one.$ref.replace('#/$defs/', '')] ?? {}
  }
  const namesOf = (one: Schema): string[] => {
    const { $ref, properties = {}, allOf = [], anyOf = [], oneOf = [] } = one
    const parts = [...($ref === undefined ? [] : [resolve(one)]), ...allOf, ...anyOf, ...oneOf]
    return [...Object.keys(properties), ...parts.flatMap(namesOf)]
  }
  const shapes = (output.allOf ?? []).filter((one) => one.if?.properties?.['command']?.const === command)
  const items = shapes.map(({ then = {} }) => resolve(then).properties?.['items']?.items ?? {})
  return new Set(items.flatMap(namesOf))
}

async function schema(folder: string, name: string): Promise<Schema> {
  return JSON.parse(await readFile(path.join(folder, `${name}.v1.json`), 'utf8')) as Schema
}
