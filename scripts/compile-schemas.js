// Compiles the JSON Schemas of what is read into code that checks without ajv at run time.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const SCHEMAS = ['dataset', 'record']

const TYPES = `import type { SchemaCheck } from '../dataset/schema-check.js'

declare const check: SchemaCheck
export default check
`

/** Writes one self-contained ES module, with its types, for each schema into a folder beside `dataset`. */
export async function compileSchemas(folder) {
  const target = path.resolve(ROOT, folder)
  await mkdir(target, { recursive: true })
  const schemas = await Promise.all(SCHEMAS.map(readSchema))
  for (const [index, name] of SCHEMAS.entries()) {
    await writeFile(path.join(target, `${name}.js`), await selfContained(checkOf(schemas[index], schemas)))
    await writeFile(path.join(target, `${name}.d.ts`), TYPES)
  }
}

async function readSchema(name) {
  return checkable(JSON.parse(await readFile(path.join(ROOT, `data/schema/${name}.v1.json`), 'utf8')))
}

/**
 * The same schema for a machine: no descriptions, and `oneOf` constants as an `enum`, so that a wrong word makes one
 * error instead of one for each right word. Those that are deprecated stand beside it as `old`: they are not advised.
 */
function checkable(schema) {
  if (Array.isArray(schema)) return schema.map(checkable)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(
    ([key, value]) => key !== 'description' || typeof value === 'object',
  )
  const choices = schema.oneOf?.every((choice) => 'const' in choice) ? schema.oneOf : undefined
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      key === 'oneOf' && choices ? wordsOf(choices) : [[key, checkable(value)]],
    ),
  )
}

function wordsOf(choices) {
  const old = choices.filter(({ deprecated }) => deprecated).map((choice) => choice.const)
  return [['enum', choices.map((choice) => choice.const)], ...(old.length > 0 ? [['old', old]] : [])]
}

function checkOf(schema, all) {
  const ajv = new Ajv2020.default({
    schemas: all.filter((other) => other !== schema),
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // Each error carries the schema that it broke: its keys and words are what a suggestion is chosen from.
    verbose: true,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addVocabulary(['old'])
  return standaloneCode.default(ajv, ajv.compile(schema))
}

/** Ajv's code still asks for ajv's run time by `require`; the bundle asks for nothing. */
async function selfContained(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileSchemas('src/generated')
