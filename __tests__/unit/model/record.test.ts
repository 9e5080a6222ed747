/** Each statement of a dataset is a record by itself, and the records together are the dataset again. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import checkDataset from '../../../src/generated/dataset.js'
import checkRecord from '../../../src/generated/record.js'
import { type DatasetFile, link } from '../../../src/model/dataset.js'
import { type FlatRecord, toRecord } from '../../../src/model/record.js'
import { fromRecords } from '../../../src/model/records.js'
import { makeDataset } from '../../support/dataset.js'
import { smallFiles } from '../../support/small-files.js'

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Records as they come out of a file. */
function recordsOf(file: DatasetFile): FlatRecord[] {
  const dataset = link(file, '')
  return json(dataset.statements.map((statement) => toRecord(dataset, statement)))
}

/** The same relations, whatever their order. */
const sorted = (relations: DatasetFile['relations']): unknown[] =>
  relations.map((relation) => JSON.stringify(relation, Object.keys(relation).toSorted())).toSorted()

describe('a dataset', () => {
  test('comes back from its records with every statement and relation as it was', () => {
    fc.assert(
      fc.property(smallFiles, (file) => {
        const back = fromRecords(recordsOf(file))
        expect(back.statements).toEqual(json(file.statements))
        expect(sorted(back.relations)).toEqual(sorted(file.relations))
      }),
    )
  })

  test('makes records that the schema takes, and comes back as a file that the schema takes', () => {
    fc.assert(
      fc.property(smallFiles, (file) => {
        expect([checkDataset(file), checkDataset.errors]).toEqual([true, null])
        const records = recordsOf(file)
        for (const record of records) expect([checkRecord(record), checkRecord.errors]).toEqual([true, null])
        expect([checkDataset(fromRecords(records)), checkDataset.errors]).toEqual([true, null])
      }),
    )
  })

  test('of records makes the same records again', () => {
    fc.assert(
      fc.property(smallFiles, (file) => {
        const records = recordsOf(file)
        expect(recordsOf(fromRecords(records))).toEqual(records)
      }),
    )
  })

  test('keeps who speaks together, for which party, in which standing', () => {
    const dataset = makeDataset({
      sources: [
        {
          id: 'a',
          name: 'A',
          shortName: 'a',
          type: 'Person',
          party: 'armenia',
          standing: 'party-to-conflict',
        },
        { id: 'b', name: 'B', party: 'azerbaijan', standing: 'party-to-conflict' },
        { id: 'both', name: 'A and B', type: 'Joint', members: ['a', 'b'] },
      ],
      statements: [{ id: 's1', source: 'both', target: [{ party: 'united-states' }] }],
    })
    const back = fromRecords(dataset.statements.map((statement) => toRecord(dataset, statement)))
    expect(new Map(back.sources.map((source) => [source.id, source]))).toEqual(dataset.sources)
    expect(back.parties.map(({ name }) => name)).toEqual(['Armenia', 'Azerbaijan', 'United States'])
  })

  test('marks documents that only a witness or an anchor refers to', () => {
    const dataset = makeDataset({
      documents: [{ id: 'page' }, { id: 'speech', publisher: 'P' }],
      statements: [
        {
          appearances: [{ document: 'page', role: 'report' }],
          quote: { exactness: 'direct', text: 'x', witnesses: [{ document: 'speech', text: 'y' }] },
        },
      ],
    })
    const [record] = dataset.statements.map((statement) => toRecord(dataset, statement))
    expect(record?.documents).toEqual([
      { id: 'page', role: 'report', type: 'NewsArticle', publisher: null },
      { id: 'speech', type: 'NewsArticle', publisher: 'P' },
    ])
  })
})

const EXAMPLE = '../shared/record.example.ndjson'
;(existsSync(EXAMPLE) ? test : test.skip)(
  'the example of the format is a record, and comes back with all that it says',
  () => {
    const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as FlatRecord
    expect([checkRecord(example), checkRecord.errors]).toEqual([true, null])
    const [back] = recordsOf(fromRecords([example]))
    // Its relation leads to a statement that is not among the records.
    expect({ ...back, relations: example.relations }).toMatchObject(example)
  },
)
