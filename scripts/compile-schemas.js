// Compiles the JSON Schemas of data/schema into code that checks without ajv at run time.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const SCHEMAS = ['dataset', 'record', 'output']

export async function compileSchemas(folder) {
  await mkdir(folder, { recursive: true })
  for (const name of SCHEMAS) {
    const schema = JSON.parse(await readFile(`data/schema/${name}.v1.json`, 'utf8'))
    const ajv = new Ajv2020.default({ allErrors: true, verbose: false, strict: true, allowUnionTypes: true, code: { source: true, esm: true } })
    await writeFile(`${folder}/${name}.js`, standaloneCode.default(ajv, ajv.compile(schema)))
  }
}
