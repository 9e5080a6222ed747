import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { fileSystem } from '../../../src/dataset/access.js'
import { loadDatasets } from '../../../src/dataset/load.js'
import { link } from '../../../src/model/dataset.js'
import { toRecord } from '../../../src/model/record.js'
import { chunks, makeAccess } from '../../support/access.js'
import { makeFile } from '../../support/dataset.js'
import { errorOf, problemsOf } from '../../support/problems.js'

const file = makeFile({ info: { id: 'small' }, statements: [{ id: 's1' }, { id: 's2', source: 'blinken' }] })
const text = JSON.stringify(file)
const sha256 = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const ids = ({ statements }: { statements: readonly { id: string }[] }): string[] =>
  statements.map(({ id }) => id)

describe('a name', () => {
  const access = makeAccess({
    'bundled/autumn-2022.json': text,
    'bundled/autumn-2023.json': text,
    'bundled/winter.json': text,
    'bundled/schema': '',
    './winter': '{',
    'winter.json': text,
  })

  test.each(['winter', 'w', 'autumn-2022'])('%s finds a bundled dataset', async (name) => {
    expect((await loadDatasets([name], access)).info.id).toBe('small')
  })

  test('that begins several lists them', async () => {
    const { kind, problems } = await errorOf(() => loadDatasets(['autumn'], access))
    expect(kind).toBe('file')
    expect(problems[0]?.message).toBe('“autumn” fits several bundled datasets: autumn-2022, autumn-2023')
  })

  test('that fits none lists all and suggests the nearest', async () => {
    const { kind, problems } = await errorOf(() => loadDatasets(['wimter'], access))
    expect(kind).toBe('file')
    expect(problems[0]).toMatchObject({
      message: 'there is no bundled dataset “wimter”',
      hint: 'bundled: autumn-2022, autumn-2023, winter; a file is given with its ending or a slash: ./wimter',
      didYouMean: ['winter'],
    })
  })

  test('that is empty fits none', async () => {
    expect((await errorOf(() => loadDatasets([''], access))).kind).toBe('file')
  })

  test('with a slash or an ending is a file, whatever is bundled', async () => {
    expect((await errorOf(() => loadDatasets(['./winter'], access))).kind).toBe('data')
    expect(ids(await loadDatasets(['winter.json'], access))).toEqual(['s1', 's2'])
  })
})

describe('a file', () => {
  test('is hashed as it stands, packed or not', async () => {
    const zipped = gzipSync(text)
    const access = makeAccess({ 'a.json': text, 'a.json.gz': zipped })
    expect((await loadDatasets(['a.json'], access)).sha256).toBe(sha256(text))
    expect((await loadDatasets(['a.json.gz'], access)).sha256).toBe(sha256(zipped))
  })

  test('may begin with a byte order mark and have CRLF', async () => {
    const windows = `\uFEFF${JSON.stringify(file, null, 2).replaceAll('\n', '\r\n')}`
    expect(ids(await loadDatasets(['a.json'], makeAccess({ 'a.json': windows })))).toEqual(['s1', 's2'])
  })

  test.each([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'this is a folder, not a file'],
    ['EACCES', 'this file may not be read'],
    ['EIO', 'this cannot be read (EIO)'],
  ])('that cannot be read (%s) is an error of its own kind', async (code, message) => {
    const open = (): AsyncGenerator<Uint8Array> => chunks(Object.assign(new Error('secret'), { code }))
    const { kind, problems } = await errorOf(() => loadDatasets(['x/a.json'], makeAccess({}, { open })))
    expect(kind).toBe('file')
    expect(problems).toMatchObject([{ message, where: { file: 'x/a.json' } }])
  })

  test('of the real file system is read, and a missing one told', async () => {
    const access = makeAccess({}, fileSystem)
    expect((await problemsOf(() => loadDatasets(['data/schema/none.json'], access)))[0]).toBe(
      'there is no such file',
    )
    expect((await problemsOf(() => loadDatasets(['./data'], access)))[0]).toBe('this is a folder, not a file')
  })

  test.each([
    ['', 'there is nothing in it'],
    ['{"a": 1,}', '1:8 a comma stands before }'],
    ['{"a": 1, "a": 2}', '1:10 the key “a” stands twice in one object'],
    ['['.repeat(300), '1:257 the nesting is deeper than 256 levels'],
    [Uint8Array.of(0x7b, 0x22, 0xe9, 0x22), '1:3 byte 2 (0xE9) is not UTF-8'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'the file is in UTF-16; it must be in UTF-8'],
    [gzipSync(text).subarray(0, 60), 'the gzip data is damaged or cut off'],
  ])('that is broken (%#) says where', async (content, problem) => {
    const access = makeAccess({ 'a.json': content })
    expect((await errorOf(() => loadDatasets(['a.json'], access))).kind).toBe('data')
    expect(await problemsOf(() => loadDatasets(['a.json'], access))).toContain(problem)
  })
})

describe('standard input', () => {
  test('is read for - and for nothing else', async () => {
    expect((await loadDatasets(['-'], makeAccess({}, { stdin: chunks(text) }))).info.id).toBe('small')
    await loadDatasets(['a.json'], makeAccess({ 'a.json': text }))
  })

  test('may be gzip', async () => {
    expect(ids(await loadDatasets(['-'], makeAccess({}, { stdin: chunks(gzipSync(text)) })))).toEqual([
      's1',
      's2',
    ])
  })

  test('on a terminal says that it waits', async () => {
    const access = makeAccess({}, { stdin: chunks(text), stdinIsTerminal: true })
    await loadDatasets(['-'], access)
    expect(access.said).toEqual(['reading a dataset from the terminal; Ctrl-D ends it, Ctrl-C leaves'])
  })

  test('with nothing in it is an error', async () => {
    const access = makeAccess({}, { stdin: chunks('') })
    expect(await problemsOf(() => loadDatasets(['-'], access))).toEqual(['there is nothing in it'])
  })
})

describe('several', () => {
  test('are merged, and hashed one after the other', async () => {
    const other = JSON.stringify(makeFile({ info: { id: 'other' }, statements: [{ id: 's3' }] }))
    const merged = await loadDatasets(['a.json', 'b.json'], makeAccess({ 'a.json': text, 'b.json': other }))
    expect(merged.info.id).toBe('small+other')
    expect(ids(merged)).toEqual(['s1', 's2', 's3'])
    expect(merged.sha256).toBe(sha256(text, other))
  })

  test('a dataset and its own records are that dataset', async () => {
    const dataset = link(file, '')
    const records = dataset.statements.map((statement) => toRecord(dataset, statement))
    const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
    const merged = await loadDatasets(
      ['a.json', 'a.ndjson'],
      makeAccess({ 'a.json': text, 'a.ndjson': ndjson }),
    )
    expect(merged.statements).toEqual(file.statements)
    expect([...merged.sources.values()]).toEqual(file.sources)
  })
})

const BUNDLED = ['washington-talks', 'autumn-2022', 'cuba-1962'] as const
const bundled = BUNDLED.every((name) => existsSync(`data/${name}.json`))
;(bundled ? describe : describe.skip)('the bundled datasets', () => {
  const access = makeAccess({}, { ...fileSystem, bundledFolder: 'data' })

  test('are sound and merge', async () => {
    const all = await loadDatasets(BUNDLED, access)
    expect(all.info.id).toBe('washington-talks+autumn-2022+cuba-1962')
    expect(all.statements.length).toBeGreaterThan(300)
  })

  test('are found by the start of their names', async () => {
    for (const [start, id] of [
      ['w', 'washington-talks'],
      ['autumn', 'autumn-2022'],
      ['cuba', 'cuba-1962'],
    ] as const) {
      expect((await loadDatasets([start], access)).info.id).toBe(id)
    }
  })
})
