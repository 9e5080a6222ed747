/** Whatever can be typed, set, or read by a script is described in the manual where one looks for it. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/commands/catalogue.js'
import { CONFIG_KEYS } from '../src/cli/line/config-file.js'
import { namedOptions, type OptionGroup } from '../src/cli/line/option.js'
import { DATA, OUTPUT, QUESTION } from '../src/cli/line/options.js'
import { FORMAT_NAMES } from '../src/cli/line/format-names.js'
import { TOPICS } from '../src/cli/line/topics.js'
import { EXIT_CODES } from '../src/error.js'
import { FIELDS, RANGE_ENDS } from '../src/query/fields.js'
import { claims, PROJECT } from './support/claims.js'
import { itemFields, type OutputSchema, type Schema, undescribed } from './support/described.js'
import { manualOf, MANUALS, readText, topicManual } from './support/documents.js'

const SCHEMAS = ['dataset', 'record', 'output'].map(
  (name) => JSON.parse(readText(`data/schema/${name}.v1.json`)) as Schema,
)
const OUTPUT_SCHEMA = SCHEMAS.find(({ $id }) => $id?.includes('output')) as OutputSchema

const SHARED = new Set(
  [DATA, QUESTION, OUTPUT].flatMap((group) => namedOptions(group as OptionGroup).map(({ name }) => name)),
)

describe.each(COMMANDS.map((command) => [command.name, command] as const))('claims %s', (name, command) => {
  test('has a manual of its form, which help prints and the README leads to', async () => {
    const manual = readText(manualOf(name))
    expect(manual.startsWith(`# claims ${name}\n\n`)).toBe(true)
    const headings = [...manual.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Examples', 'What it shows', 'Options', 'Fields'])
    expect((await claims(['help', name])).stdout).toBe(manual)
    expect(readText('README.md')).toContain(`(${manualOf(name)})`)
  })

  test('has each of its own options in its manual', () => {
    const own = Object.values(command.options)
      .flatMap(namedOptions)
      .filter(({ name }) => !SHARED.has(name))
    const manual = readText(manualOf(name))
    expect(own.filter((option) => !manual.includes(`\`--${option.name}`))).toEqual([])
  })

  test('has each field of its items in its manual', () => {
    const manual = readText(manualOf(name))
    expect(itemFields(OUTPUT_SCHEMA, name).filter((field) => !manual.includes(`\`${field}\``))).toEqual([])
  })
})

test('the schema of output tells the fields of items', () => {
  expect(itemFields(OUTPUT_SCHEMA, 'sources')).toContain('standing')
  expect(itemFields(OUTPUT_SCHEMA, 'show')).toContain('origins')
})

test('every manual belongs to a command or a topic', () => {
  const known = [
    ...COMMANDS.map(({ name }) => manualOf(name)),
    ...TOPICS.map(({ name }) => topicManual(name)),
  ]
  expect(MANUALS.filter((file) => !known.includes(file))).toEqual([])
})

test.each(TOPICS.map(({ name }) => name))(
  'help %s prints its manual, and the README leads to it',
  async (name) => {
    expect((await claims(['help', name])).stdout).toBe(readText(topicManual(name)))
    expect(readText('README.md')).toContain(`(${topicManual(name)})`)
  },
)

test.each([
  ['data', DATA],
  ['query', QUESTION],
  ['formats', OUTPUT],
] as const)('help %s has the options of its group', (name, group) => {
  const manual = readText(topicManual(name))
  const options = namedOptions(group as OptionGroup)
  expect(options.filter((option) => !manual.includes(`\`--${option.name}`))).toEqual([])
})

test('help query has every field and every choice', () => {
  const manual = readText(topicManual('query'))
  for (const { name, choices = [] } of [...FIELDS, ...RANGE_ENDS]) {
    expect(manual).toContain(`\`${name}:`)
    for (const choice of choices) expect(manual).toMatch(new RegExp(`\\b${choice}\\b`))
  }
})

test('help formats has every format', () => {
  for (const name of FORMAT_NAMES) expect(readText(topicManual('formats'))).toContain(`| \`${name}\` `)
})

test('help environment has every variable that the program reads, and no other', () => {
  const files = (readdirSync(path.join(PROJECT, 'src'), { recursive: true }) as string[]).filter((file) =>
    file.endsWith('.ts'),
  )
  const named = [...readText(topicManual('environment')).matchAll(/^\| `([A-Z_]+)`/gm)].map(
    ([, name]) => name,
  )
  const asked = files.flatMap((file) => variablesIn(readText(path.posix.join('src', file))))
  expect(named.sort()).toEqual([...new Set(asked)].sort())
})

test('help environment has every key of the config file', () => {
  const manual = readText(topicManual('environment'))
  expect(Object.keys(CONFIG_KEYS).filter((key) => !manual.includes(`\n| \`${key}\` `))).toEqual([])
})

test('help exit-codes has every code, and no other', () => {
  const codes = [...readText(topicManual('exit-codes')).matchAll(/^\| (\d+) /gm)].map(([, code]) =>
    Number(code),
  )
  const signals = [...readText('src/main.ts').matchAll(/SIG\w+: (\d+)/g)].map(([, code]) => Number(code))
  expect(codes).toEqual([0, 1, ...Object.values(EXIT_CODES), ...signals])
})

test.each(SCHEMAS.map((schema) => [schema.$id, schema] as const))('%s describes every field', (_, schema) => {
  expect(undescribed(schema, SCHEMAS)).toEqual([])
})

/** `env['PAGER']`, `env.PAGER`, and `{ CLAIMS_DATA: set } = io.env`. */
function variablesIn(code: string): string[] {
  const direct = [...code.matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)/g)].map(([, name = '']) => name)
  const taken = [...code.matchAll(/\{([^{}]*)\} = [\w.]*\benv\b/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\b[A-Z][A-Z_]+\b/g)].map(([name]) => name),
  )
  return [...direct, ...taken]
}
