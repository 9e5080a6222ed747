/** The glossary of CONTRIBUTING.md names only what there is: types, flags and terms, and fields of JSON. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { optionsOf } from '../src/cli/line/options-of.js'
import { COMMANDS } from '../src/commands/catalogue.js'
import { IS_CHOICES } from '../src/query/is.js'
import { PROJECT } from './support/claims.js'
import { readText } from './support/documents.js'

const [, after = ''] = readText('CONTRIBUTING.md').split('\n## Glossary\n')
const [glossary = ''] = after.split('\n## ')
const ROWS = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const SOURCES = (readdirSync(path.join(PROJECT, 'src'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readText(path.join('src', file)))
  .join('\n')
const FLAGS = new Set(COMMANDS.flatMap(optionsOf).map(({ name }) => `--${name}`))
const FIELDS = new Set(
  ['dataset', 'record', 'output'].flatMap((name) =>
    propertiesOf(JSON.parse(readText(`data/schema/${name}.v1.json`))),
  ),
)

test('the glossary has its rows, a word in each, no word twice', () => {
  const words = ROWS.map(([word]) => word)
  expect(words.length).toBeGreaterThan(25)
  expect(new Set(words).size).toBe(words.length)
  expect(ROWS.filter((row) => row.length !== 5 || row[0] === '' || row[1] === '')).toEqual([])
})

describe.each(ROWS)('%s', (_word, _meaning, type, flag, field) => {
  test('has its names', () => {
    const [typeName, typed, fieldName] = [type, flag, field].map((cell = '') => cell.replaceAll('`', ''))
    if (typeName !== '')
      expect(SOURCES).toMatch(new RegExp(`^export (?:interface|type|class) ${typeName}\\b`, 'm'))
    if (typed?.startsWith('is:')) expect(IS_CHOICES).toContain(typed.slice('is:'.length))
    else if (typed !== '') expect([...FLAGS]).toContain(typed)
    if (fieldName !== '') expect([...FIELDS]).toContain(fieldName)
  })
})

/** Names of all properties that a schema describes, in whatever part. */
function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(propertiesOf)]
}
