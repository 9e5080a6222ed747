// `npm run schema`: writes what the types of src say into the JSON Schemas of data/schema. That of the output is made
// of types as a whole; in those of datasets and records only the acts. The files are committed: a test compares.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { declarationsOf } from './output-schema/declarations.js'
import { outputSchema } from './output-schema/envelope.js'
import { withActs } from './output-schema/acts.js'

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../data/schema')

/** The schemas by name, as they should stand in data/schema. */
export async function schemas() {
  const [dataset, record] = await Promise.all(['dataset', 'record'].map(read))
  return {
    dataset: withActs(dataset),
    record: withActs(record),
    output: outputSchemaOf('src/cli/output/output-types.ts'),
  }
}

/** The schema of the output that a file declares. */
export function outputSchemaOf(file) {
  return outputSchema(declarationsOf(file))
}

/** A schema as it stands in data/schema. */
export async function read(name) {
  return JSON.parse(await readFile(fileOf(name), 'utf8'))
}

function fileOf(name) {
  return path.join(FOLDER, `${name}.v1.json`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, schema] of Object.entries(await schemas())) {
    const options = await resolveConfig(fileOf(name))
    await writeFile(fileOf(name), await format(JSON.stringify(schema), { ...options, parser: 'json' }))
  }
}
