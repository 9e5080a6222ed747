import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import checkDataset from '../../../src/generated/dataset.js'
import checkRecord from '../../../src/generated/record.js'
import { ACTS, type Act } from '../../../src/model/act.js'
import { type DatasetFile, link } from '../../../src/model/dataset.js'
import { type FlatRecord, toRecord } from '../../../src/model/record.js'
import { fromRecords } from '../../../src/model/records.js'
import { RELATION_TYPES } from '../../../src/model/relation.js'
import { makeDataset } from '../../support/dataset.js'
import { errorOf } from '../../support/problems.js'

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
      fc.property(datasets(), (file) => {
        const back = fromRecords(recordsOf(file))
        expect(back.statements).toEqual(json(file.statements))
        expect(sorted(back.relations)).toEqual(sorted(file.relations))
      }),
    )
  })

  test('makes records that the schema takes, and comes back as a file that the schema takes', () => {
    fc.assert(
      fc.property(datasets(), (file) => {
        expect([checkDataset(file), checkDataset.errors]).toEqual([true, null])
        const records = recordsOf(file)
        for (const record of records) expect([checkRecord(record), checkRecord.errors]).toEqual([true, null])
        expect([checkDataset(fromRecords(records)), checkDataset.errors]).toEqual([true, null])
      }),
    )
  })

  test('of records makes the same records again', () => {
    fc.assert(
      fc.property(datasets(), (file) => {
        const records = recordsOf(file)
        expect(recordsOf(fromRecords(records))).toEqual(records)
      }),
    )
  })

  test('keeps who speaks together, for which party, in which standing', () => {
    const dataset = makeDataset({
      sources: [
        { id: 'a', name: 'A', shortName: 'a', type: 'Person', party: 'armenia', standing: 'belligerent' },
        { id: 'b', name: 'B', party: 'azerbaijan', standing: 'belligerent' },
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

describe('records', () => {
  const minimal = (more: Partial<FlatRecord>): FlatRecord => ({
    schemaVersion: 1,
    id: 's',
    act: 'deny',
    gist: 'g',
    ...more,
  })

  test('may name no more than ids', () => {
    const file = fromRecords([
      minimal({ source: 'x', party: 'p', incident: 'i', documents: [{ id: 'd', agencies: ['afp'] }] }),
    ])
    expect(file.sources).toEqual([
      { id: 'x', name: 'x', type: 'Organization', party: 'p' },
      { id: 'afp', name: 'afp', type: 'NewsAgency' },
    ])
    expect(file.documents).toEqual([{ id: 'd', type: 'Document', agencies: ['afp'] }])
    expect(file.incidents).toEqual([{ id: 'i', name: 'i' }])
    expect(file.statements[0]?.attribution).toEqual({ source: 'x', named: 'organisation' })
  })

  test('without a source have none named', () => {
    expect(fromRecords([minimal({})]).statements[0]?.attribution).toEqual({ named: 'none' })
  })

  test('keep relations that lead to statements that are not there, and mark them', () => {
    const denies = { type: 'denies', direction: 'one-way' } as const
    const file = fromRecords([
      minimal({
        relations: [
          { ...denies, to: 'gone' },
          { ...denies, from: 'gone' },
        ],
      }),
    ])
    expect(file.relations).toEqual([
      { ...denies, from: 's', to: 'gone', basis: 'explicit', endNotHeld: true },
      { ...denies, from: 'gone', to: 's', basis: 'explicit', endNotHeld: true },
    ])
  })

  test('that contradict one another are told, all of them', async () => {
    const { kind, problems } = await errorOf(() =>
      fromRecords([
        minimal({ id: 'a', source: 'x', sourceName: 'One', incident: 'i', incidentName: 'I' }),
        minimal({ id: 'b', source: 'x', sourceName: 'Two', incident: 'i', incidentName: 'J' }),
      ]),
    )
    expect(kind).toBe('data')
    expect(problems.map(({ message }) => message)).toEqual([
      'source “x”: name is "One" in one record and "Two" in another',
      'incident “i”: name is "I" in one record and "J" in another',
    ])
  })

  test('with names like __proto__ in free places harm nothing', () => {
    const original = JSON.parse('{"__proto__": {"polluted": 1}}') as Record<string, unknown>
    const file = fromRecords([minimal({ coding: { original } })])
    expect(Object.keys(file.statements[0]?.coding?.original ?? {})).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
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

/** Small datasets with every field of a statement now and then. */
function datasets(): fc.Arbitrary<DatasetFile> {
  const words = fc.constantFrom('one', 'Երկու', '“three”', '\u202e', 'a\nb')
  const date = fc.constantFrom('2022-11-07', '2022?-11-07', '2022-11', '[2022-11-06,2022-11-07]')
  const party = fc.constantFrom('armenia', 'azerbaijan')
  const source = fc.constantFrom('a', 'b', 'both', 'spokesman')
  const document = fc.constantFrom('page', 'speech')
  const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 2 })
  const record = <T, K extends keyof T>(
    fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
    requiredKeys: K[],
  ) => fc.record(fields, { requiredKeys, noNullPrototype: true })
  const target = fc.oneof(record({ party, asPrinted: words }, ['party']), record({ source }, ['source']))
  const point = fc.oneof(
    record({ asPrinted: words, value: words }, ['asPrinted', 'value']),
    fc.constant({ cut: true as const }),
  )
  const selector = fc.oneof(
    record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: words }, [
      'type',
      'exact',
    ]),
    record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }, [
      'type',
      'start',
      'end',
    ]),
  )
  const statement = record(
    {
      id: fc.constant(''),
      act: fc.constantFrom(...(Object.keys(ACTS) as Act[])),
      mutual: fc.boolean(),
      incident: fc.constantFrom('night', 'talks'),
      gist: words,
      clause: words,
      attribution: record(
        {
          source,
          sourceAsPrinted: words,
          cue: words,
          named: fc.constantFrom('person' as const, 'none' as const),
          channel: words,
          status: fc.constantFrom('clear' as const, 'garbled' as const),
          statusNote: words,
          relayedBy: some(record({ source, asPrinted: words, only: fc.boolean() }, [])),
        },
        ['named'],
      ),
      target: some(target),
      addressee: some(target),
      quote: record(
        {
          exactness: fc.constantFrom('direct' as const, 'not-kept' as const),
          text: words,
          pieces: some(words),
          witnesses: some(record({ document, text: words, inPlaceOf: words }, ['document', 'text'])),
        },
        ['exactness'],
      ),
      happenedDate: date,
      saidDate: date,
      publishedDate: date,
      happenedDateFrom: fc.constant('s0'),
      saidDateBasis: words,
      dateAsPrinted: words,
      saidDateAsPrinted: words,
      saidTimeAsPrinted: words,
      points: record({ who: point, where: point }, []),
      figures: some(
        record(
          {
            measure: fc.constant('killed' as const),
            of: party,
            report: fc.constant('stated' as const),
            best: fc.nat(),
            countedBy: fc.oneof(source, fc.constant('nobody')),
            asOf: date,
          },
          ['measure', 'report'],
        ),
      ),
      appearances: some(
        record(
          { document, role: fc.constantFrom('original' as const, 'also' as const), sourceAsPrinted: words },
          ['document', 'role'],
        ),
      ),
      anchors: some(
        record({ role: fc.constant('cue' as const), document, selector: some(selector) }, [
          'role',
          'document',
          'selector',
        ]),
      ),
      factuality: words,
      rank: fc.constant('deprecated' as const),
      rankReason: words,
      coding: record({ by: words, on: date, confidence: fc.constant('low' as const), note: words }, []),
    },
    ['id', 'act', 'gist', 'attribution'],
  )
  return fc.array(statement, { minLength: 2, maxLength: 4 }).chain((statements) => {
    const id = fc.nat(statements.length - 1).map((index) => `s${index}`)
    const relation = record(
      {
        from: id,
        to: id,
        type: fc.constantFrom(...RELATION_TYPES),
        direction: fc.constantFrom('one-way' as const, 'mutual' as const),
        basis: fc.constantFrom('explicit' as const, 'inferred' as const),
        evidence: words,
        coding: record({ by: words, note: words }, []),
      },
      ['from', 'to', 'type', 'direction', 'basis'],
    )
    const key = (each: { from: string; to: string; type: string }): string =>
      `${each.from} ${each.to} ${each.type}`
    return fc.uniqueArray(relation, { selector: key, maxLength: 4 }).map((relations) => ({
      ...REGISTERS,
      statements: statements.map((each, index) => ({ ...each, id: `s${index}` })),
      relations,
    }))
  })
}

const REGISTERS: DatasetFile = {
  schemaVersion: 1,
  dataset: { id: 'test', title: 'Test' },
  parties: [
    { id: 'armenia', name: 'Armenia' },
    { id: 'azerbaijan', name: 'Azerbaijan' },
  ],
  sources: [
    { id: 'a', type: 'Person', name: 'A', shortName: 'a', party: 'armenia', standing: 'belligerent' },
    { id: 'b', type: 'Organization', name: 'B', party: 'azerbaijan', standing: 'belligerent' },
    { id: 'both', type: 'Joint', name: 'A and B', members: ['a', 'b'] },
    { id: 'spokesman', type: 'Person', name: 'S', party: 'azerbaijan', partOf: 'b' },
    { id: 'afp', type: 'NewsAgency', name: 'AFP' },
  ],
  documents: [
    { id: 'page', type: 'NewsArticle', publisher: 'P', agencies: ['afp'], url: 'https://example.org/' },
    { id: 'speech', type: 'SpeechTranscript', headline: 'Speech', datePublished: '2022-11-07' },
  ],
  incidents: [
    { id: 'night', name: 'Night' },
    { id: 'talks', name: 'Talks' },
  ],
  statements: [],
  relations: [],
}
