import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Dataset } from '../../../../src/model/dataset.js'
import type { DiffFilesOutput } from '../../../../src/reports/diff/diff-item.js'
import { diffFiles, type FilesOptions } from '../../../../src/reports/diff/diff-files.js'
import type { Report } from '../../../../src/reports/report.js'
import { bundled } from '../../../support/bundled.js'
import { claims, PROJECT } from '../../../support/claims.js'
import { makeDataset } from '../../../support/dataset.js'
import { itemsOf } from '../../../support/items.js'

function between(
  before: Dataset,
  after: Dataset,
  options: Partial<FilesOptions> = {},
): Report<DiffFilesOutput> {
  const version = (name: string, dataset: Dataset) => ({
    name,
    lookup: dataset,
    statements: dataset.statements,
    sha256: dataset.sha256,
  })
  return diffFiles(version('before', before), version('after', after), { statementsOnly: false, ...options })
}

const told = (report: Report<DiffFilesOutput>): unknown[] =>
  itemsOf(report).map(({ change, kind, id, field }) => [change, kind, id, field])

describe('between two files', () => {
  test('nothing differs where they say the same', () => {
    const autumn = bundled('autumn-2022')
    const report = between(autumn, bundled('autumn-2022'))
    expect(told(report)).toEqual([])
    expect(report.summary?.()).toMatchObject({ added: 0, removed: 0, changed: 0, figuresChanged: 0 })
    expect(report.tail()).toEqual({ figures: [], more: 0 })
  })

  test('what is added, removed and changed is told by kind, id and field', () => {
    const before = makeDataset({
      statements: [{ gist: 'One.' }, { id: 'gone' }],
      incidents: [{ id: 'night', name: 'A night' }],
    })
    const after = makeDataset({
      info: { title: 'Second edition' },
      statements: [{ gist: 'Two.', saidDate: '2022-09-13' }, { id: 'new' }],
      incidents: [{ id: 'night', name: 'One night' }],
      relations: [{ from: 'new', to: 's1', type: 'denies' }],
    })
    const report = between(before, after)
    expect(told(report)).toEqual([
      ['changed', 'dataset', 'test', 'title'],
      ['changed', 'incident', 'night', 'name'],
      ['removed', 'statement', 'gone', null],
      ['added', 'statement', 'new', null],
      ['changed', 'statement', 's1', 'gist'],
      ['changed', 'statement', 's1', 'saidDate'],
      ['added', 'relation', 'new denies s1', null],
    ])
    expect(report.summary?.()).toEqual({
      ...{ added: 2, removed: 1, changed: 3 },
      ...{ fieldsChanged: 4, figuresChanged: 0 },
    })
    expect(told(between(before, after, { order: 'time', limit: 2 }))).toEqual([
      ['changed', 'statement', 's1', 'gist'],
      ['changed', 'statement', 's1', 'saidDate'],
    ])
    expect(told(between(before, after, { reverse: true, limit: 1 }))).toEqual([
      ['added', 'relation', 'new denies s1', null],
    ])
  })

  test('only statements are compared where the question narrows them', () => {
    const report = between(bundled('washington-talks'), bundled('autumn-2022'), { statementsOnly: true })
    expect(new Set(itemsOf(report).map(({ kind }) => kind))).toEqual(new Set(['statement']))
  })

  test('two relations of one type between the same two are not mixed up', () => {
    const relation = { from: 's1', to: 's2', type: 'answers' } as const
    const statements = [{}, {}]
    const before = makeDataset({ statements, relations: [relation] })
    const after = makeDataset({ statements, relations: [relation, { ...relation, evidence: 'said so' }] })
    expect(told(between(before, after))).toEqual([['added', 'relation', 's1 answers s2', null]])
  })

  test('a figure that changed is told with what it counts', () => {
    const dataset = (best: number): Dataset =>
      makeDataset({
        statements: [{ figures: [{ measure: 'killed', of: 'armenia', report: 'stated', best }] }],
      })
    expect(between(dataset(49), dataset(50)).tail().figures).toMatchObject([
      { measure: 'killed', of: 'armenia', before: { most: 49 }, after: { most: 50 } },
    ])
  })
})

test.each([[[]], [['act:praise']]])('its JSON is as the schema says, asked %j', async (terms) => {
  const schema = (name: string): object =>
    JSON.parse(readFileSync(path.join(PROJECT, 'data', 'schema', `${name}.v1.json`), 'utf8')) as object
  const ajv = new Ajv2020.default({ allowUnionTypes: true, schemas: [schema('record')] })
  const check = ajv.compile(schema('output'))
  const { stdout } = await claims(['diff', 'washington-talks', 'autumn-2022', ...terms, '--json'])
  check(JSON.parse(stdout))
  expect(check.errors ?? []).toEqual([])
})

test('a bare - is the second', async () => {
  const file = readFileSync(path.join(PROJECT, 'data', 'washington-talks.json'), 'utf8')
  const { stdout } = await claims(['diff', 'washington-talks', '-', '--format', 'text'], {
    stdin: file.replace('"Washington talks"', '"Second edition"'),
  })
  expect(stdout).toContain('before: Washington talks; after: Second edition')
})
