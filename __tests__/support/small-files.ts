/** Small dataset files with every field of a statement now and then; whatever they name is in their registers. */
import fc from 'fast-check'
import { ACTS, type Act } from '../../src/model/act.js'
import type { DatasetFile } from '../../src/model/dataset.js'
import { RELATION_TYPES } from '../../src/model/relation.js'

const REGISTERS: DatasetFile = {
  schemaVersion: 1,
  dataset: { id: 'test', title: 'Test' },
  parties: [
    { id: 'armenia', name: 'Armenia' },
    { id: 'azerbaijan', name: 'Azerbaijan' },
  ],
  sources: [
    { id: 'a', type: 'Person', name: 'A', shortName: 'a', party: 'armenia', standing: 'party-to-conflict' },
    { id: 'b', type: 'Organization', name: 'B', party: 'azerbaijan', standing: 'party-to-conflict' },
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
  record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: words }, ['type', 'exact']),
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

/** Relations lead from one of its statements to another. */
export const smallFiles: fc.Arbitrary<DatasetFile> = fc
  .array(statement, { minLength: 2, maxLength: 4 })
  .chain((statements) => {
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
