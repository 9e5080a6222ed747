// Lists the fields that items of each command can have, for --fields: read from the schemas, so that the program need
// not read them.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const TYPES = `declare const fields: Readonly<Partial<Record<string, readonly string[]>>>
export default fields
`

/** Writes an ES module with its types: a list of names for each command. */
export async function writeItemFields(folder) {
  const target = path.resolve(ROOT, folder)
  await mkdir(target, { recursive: true })
  await writeFile(
    path.join(target, 'item-fields.js'),
    `export default ${JSON.stringify(await itemFields())}\n`,
  )
  await writeFile(path.join(target, 'item-fields.d.ts'), TYPES)
}

async function itemFields() {
  const [output, record] = await Promise.all(['output', 'record'].map(read))
  const defined = ({ $ref }) => ($ref === record.$id ? record : output.$defs[$ref.replace('#/$defs/', '')])
  const fields = {}
  for (const { if: asked, then } of output.allOf) {
    if (then?.$ref === undefined) continue
    const command = asked.properties.command.const
    const names = Object.keys(defined(defined(then).properties.items.items).properties)
    fields[command] = [...new Set([...(fields[command] ?? []), ...names])]
  }
  return fields
}

async function read(name) {
  return JSON.parse(await readFile(path.join(ROOT, `data/schema/${name}.v1.json`), 'utf8'))
}
