/** What `--json` prints is what its published schema says, for every command, and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import { COMMANDS } from '../src/commands/catalogue.js'
import { BUNDLED, callsOn, WITHOUT_REPORT } from './support/calls.js'
import { claims, PROJECT, shellWords } from './support/claims.js'
import { temporaryFolder } from './support/folder.js'

interface Document {
  readonly command: string
  readonly dataset?: unknown
  readonly summary?: object
  readonly items: readonly Record<string, unknown>[]
  readonly count: number
}

/** A line of each command that reports on a dataset, and `list` in another order. */
const COMMANDS_BRIEFLY = [
  ...['overview', 'accusations', 'replies', 'timeline', 'compare', 'compare --by incident', 'figures killed'],
  ...['list act:accuse', 'list act:accuse --order source --reverse', 'list --group-by day', 'list --limit 3'],
  ...[
    'count --by source',
    'diff known-by:2022-09-14 known-by:2022-09-20',
    'sources',
    'incidents',
    'documents',
  ],
  ...['incidents --whose-word', 'incidents 2022-09-12-clashes', 'show 2022-09-13-arm-mod-01'],
]

const folder = temporaryFolder('output-schema')

const schema = (name: string): object =>
  JSON.parse(readFileSync(path.join(PROJECT, 'data', 'schema', `${name}.v1.json`), 'utf8')) as object

const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true, schemas: [schema('record')] })
const check = ajv.compile(schema('output'))

function faultsOf(document: unknown): string[] {
  check(document)
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  )
}

async function documentOf(line: string, dataset: string): Promise<Document> {
  const { stdout, stderr } = await claims([...shellWords(line), '--data', dataset, '--json'])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Document
}

describe.each(BUNDLED)('on %s', (dataset) => {
  test.each(callsOn(dataset))('claims %s --json is as the schema says', async (line) => {
    const document = await documentOf(line, dataset)
    expect(faultsOf(document)).toEqual([])
    expect(document.count).toBe(document.items.length)
  })

  test.each(callsOn(dataset))('claims %s --ndjson prints exactly the items', async (line) => {
    const { items } = await documentOf(line, dataset)
    const { stdout } = await claims([...shellWords(line), '--data', dataset, '--ndjson'])
    const lines = stdout.split('\n').filter((each) => each !== '')
    expect(lines.map((each) => JSON.parse(each) as unknown)).toEqual(items)
  })
})

describe('with --brief', () => {
  const briefly = async (line: string): Promise<Document> => documentOf(`${line} --brief`, 'autumn-2022')

  test.each(COMMANDS_BRIEFLY)('claims %s prints no items, and the schema says so', async (line) => {
    const document = await briefly(line)
    expect(document).not.toHaveProperty('items')
    expect(document).not.toHaveProperty('count')
    expect(faultsOf(document)).toEqual([])
    const { summary } = await documentOf(line, 'autumn-2022')
    expect(document.summary).toEqual(summary)
  })

  test('the summary is described, and always there', async () => {
    const document = await briefly('list act:accuse')
    expect(document.summary).toEqual({ statements: 93 })
    expect(faultsOf({ ...document, summary: { ...document.summary, surprise: 1 } })).not.toEqual([])
    expect(faultsOf({ ...document, summary: undefined })).not.toEqual([])
  })

  test('items and their count go together', async () => {
    const { items, ...withoutItems } = await documentOf('list', 'washington-talks')
    const { count, ...withoutCount } = { ...withoutItems, items }
    expect([items.length, count]).toEqual([13, 13])
    expect(faultsOf(withoutItems)).not.toEqual([])
    expect(faultsOf(withoutCount)).not.toEqual([])
  })
})

/** Of a file, not of a dataset: the exit code of some says that they found something. */
const OF_A_FILE = [
  'check',
  'check autumn-2022 washington-talks --texts .',
  'anchor LICENSE "the Software"',
  'anchor LICENSE "the Software" --occurrence 2',
  'anchor LICENSE "The above copyright notice and this permission notice" --range',
]

test.each(OF_A_FILE)('claims %s --json is as the schema says', async (line) => {
  const { stdout } = await claims([...shellWords(line), '--json'])
  const document = JSON.parse(stdout) as Document
  expect(faultsOf(document)).toEqual([])
  expect(document.items.length).toBeGreaterThan(0)
  expect(faultsOf({ ...document, items: [{ ...document.items[0], surprise: 1 }] })).not.toEqual([])
})

test('claims add --json is as the schema says', async () => {
  const { stdout: dataset } = await claims(['new'])
  writeFileSync(path.join(folder, 'mine.json'), dataset)
  const { stdout } = await claims(['add', 'mine.json', '--to', 'st-1', '--tag', 'road', '--json'], {
    cwd: folder,
  })
  const document = JSON.parse(stdout) as Document
  expect(faultsOf(document)).toEqual([])
  expect(document.items).toHaveLength(1)
  expect(faultsOf({ ...document, items: [{ ...document.items[0], surprise: 1 }] })).not.toEqual([])
})

test.each(['help', 'help compare', 'help dates', 'help --format json'])(
  'claims %s --json is as the schema says',
  async (line) => {
    const { stdout } = await claims([...shellWords(line), '--json'])
    const document = JSON.parse(stdout) as Document
    expect(faultsOf(document)).toEqual([])
    expect(document.count).toBe(document.items.length)
    expect(faultsOf({ ...document, items: [{ ...document.items[0], surprise: 1 }] })).not.toEqual([])
  },
)

test('only help answers without data', async () => {
  const { dataset, ...document } = await documentOf('list', 'washington-talks')
  expect(dataset).toBeDefined()
  expect(faultsOf(document)).not.toEqual([])
})

test('every command that prints a report is asked', () => {
  const asked = new Set(BUNDLED.flatMap(callsOn).map((line) => line.split(' ')[0]))
  const reports = COMMANDS.map(({ name }) => name).filter((name) => !WITHOUT_REPORT.includes(name))
  expect(reports.filter((name) => !asked.has(name))).toEqual([])
})

describe('the schema refuses', () => {
  test('a field of the envelope that it does not know', async () => {
    const document = await documentOf('compare', 'washington-talks')
    expect(faultsOf({ ...document, surprise: 1 })).not.toEqual([])
  })

  test.each([
    'overview',
    'compare',
    'compare --by incident',
    'list',
    'show s03 --trace',
    'sources',
    'incidents',
    'incidents 2022-11-06-border-fire',
    'incidents --whose-word',
    'documents',
  ])('a field of an item of claims %s that it does not know', async (line) => {
    const document = await documentOf(line, 'washington-talks')
    const items = document.items.map((item) => ({ ...item, surprise: 1 }))
    expect(faultsOf({ ...document, items })).not.toEqual([])
  })

  test('a view of the incidents that it does not know, and none', async () => {
    const document = await documentOf('incidents', 'washington-talks')
    expect(faultsOf({ ...document, view: 'guess' })).not.toEqual([])
    expect(faultsOf({ ...document, view: undefined })).not.toEqual([])
    expect(faultsOf({ ...document, view: 'dossier' })).not.toEqual([])
  })

  test('a command that it does not know, and a comparison by something else', async () => {
    const document = await documentOf('compare', 'washington-talks')
    expect(faultsOf({ ...document, command: 'guess' })).not.toEqual([])
    expect(faultsOf({ ...document, by: 'verdict' })).not.toEqual([])
  })
})
