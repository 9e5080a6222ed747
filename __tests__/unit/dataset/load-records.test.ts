/** A file or standard input may be records and no dataset: how that is seen, and what is told of broken ones. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { loadDatasets } from '../../../src/dataset/load.js'
import { toRecord } from '../../../src/model/record.js'
import { chunks, makeAccess } from '../../support/access.js'
import { makeDataset } from '../../support/dataset.js'
import { problemsOf } from '../../support/problems.js'

const dataset = makeDataset({ statements: [{ id: 's1' }, { id: 's2', source: 'blinken' }] })
const records = dataset.statements.map((statement) => toRecord(dataset, statement))
const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
const ids = ({ statements }: { statements: readonly { id: string }[] }): string[] =>
  statements.map(({ id }) => id)

describe('records', () => {
  test.each([
    ['one a line', ndjson],
    ['with an end of line at the end', `${ndjson}\n`],
    ['with CRLF, blank lines and a byte order mark', `\uFEFF${ndjson.replace('\n', '\r\n\r\n  \r\n')}\r\n`],
    ['over several lines each', records.map((record) => JSON.stringify(record, null, 2)).join('\n')],
    ['with no white space between them', ndjson.replace('\n', '')],
  ])('are known by their shape: %s', async (_what, content) => {
    expect(ids(await loadDatasets(['-'], makeAccess({}, { stdin: chunks(content) })))).toEqual(['s1', 's2'])
  })

  test('are known by the name of the file, also when there are none or one', async () => {
    const access = makeAccess({
      'a.ndjson': '',
      'b.jsonl': JSON.stringify(records[0]),
      'c.ndjson.gz': gzipSync(ndjson),
    })
    expect(ids(await loadDatasets(['a.ndjson'], access))).toEqual([])
    expect(ids(await loadDatasets(['b.jsonl'], access))).toEqual(['s1'])
    expect(ids(await loadDatasets(['c.ndjson.gz'], access))).toEqual(['s1', 's2'])
  })

  test('may be a single one', async () => {
    const stdin = chunks(JSON.stringify(records[0], null, 2))
    expect(ids(await loadDatasets(['-'], makeAccess({}, { stdin })))).toEqual(['s1'])
  })

  test('are read without a word', async () => {
    const access = makeAccess({ 'a.ndjson': ndjson })
    await loadDatasets(['a.ndjson'], access)
    expect(access.said).toEqual([])
  })

  test('are told line by line where they are broken', async () => {
    const sound = '{"schemaVersion":1,"id":"a","act":"deny","gist":"g"}'
    const content = [
      sound,
      '',
      '{"schemaVersion":1,"id":"b","act":"denny","gist":"g","sorce":"x"}',
      '{"schemaVersion":1,',
      '{"schemaVersion":1,"id":"c","act":"deny","gist":"g","saidDate":"soon"}',
      '{"schemaVersion":1,"id":"a","act":"deny","gist":"another"}',
      sound,
      '7',
    ]
    const access = makeAccess({ 'a.ndjson': content.join('\n') })
    expect(await problemsOf(() => loadDatasets(['a.ndjson'], access))).toEqual([
      '3:35 act is “denny”, which it cannot be',
      '3:54 the record has an unknown key “sorce”',
      '4:20 a key is missing here',
      '5:64 saidDate is “soon”, which is no date in EDTF (ISO 8601-2)',
      '6:1 another record above has the id “a” and says something else',
      '8:1 the record is a number; it must be an object',
    ])
  })

  test('over several lines each keep the lines of the file', async () => {
    const content =
      '{\n"schemaVersion": 1, "id": "a",\n "act": "deny", "gist": "g"\n}\n{\n"id": "b",\n "act": "x"\n}\n'
    expect(await problemsOf(() => loadDatasets(['-'], makeAccess({}, { stdin: chunks(content) })))).toEqual([
      '5:1 the record has no “schemaVersion”',
      '5:1 the record has no “gist”',
      '7:9 act is “x”, which it cannot be',
    ])
  })

  test('name the line and the byte that is not UTF-8', async () => {
    const line = new TextEncoder().encode(`${ndjson}\n{"id": "`)
    const access = makeAccess({ 'a.ndjson': Uint8Array.from([...line, 0xff]) })
    expect(await problemsOf(() => loadDatasets(['a.ndjson'], access))).toEqual([
      `3:9 byte ${line.length} (0xFF) is not UTF-8`,
    ])
  })

  test('beyond a hundred problems are counted', async () => {
    const access = makeAccess({ 'a.ndjson': '{}\n'.repeat(1000) })
    const problems = await problemsOf(() => loadDatasets(['a.ndjson'], access))
    expect(problems).toHaveLength(101)
    expect(problems[100]).toBe('and 3900 more problems')
  })

  test('that contradict one another are refused', async () => {
    const [first, second] = records.map((record) => ({ ...record, source: 'x', sourceName: record.id }))
    const access = makeAccess({
      'a.ndjson': [first, second].map((record) => JSON.stringify(record)).join('\n'),
    })
    expect((await problemsOf(() => loadDatasets(['a.ndjson'], access)))[0]).toBe(
      '2:1 source “x”: name is "s1" in one record and "s2" in another',
    )
  })
})
