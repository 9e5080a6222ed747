import { describe, expect, test } from '@jest/globals'
import { rungsOf } from '../../../../src/reports/card/trace.js'
import type { Rung } from '../../../../src/reports/record-item.js'
import { type DatasetSketch, makeDataset, type StatementSketch } from '../../../support/dataset.js'

const PAGE = { appearances: [{ document: 'page', role: 'report' }] } as const

function rungs(sketch: StatementSketch, more: DatasetSketch = {}): readonly Rung[] {
  const dataset = makeDataset({ ...more, statements: [{ ...PAGE, ...sketch }] })
  const [statement] = dataset.statements
  return statement === undefined ? [] : rungsOf(dataset, statement)
}

/** The rungs at which something enters, each with what does. */
function entering(sketch: StatementSketch, more: DatasetSketch = {}): string[] {
  return rungs(sketch, more).flatMap(({ rung, enters }) => (enters === '' ? [] : [`${rung}: ${enters}`]))
}

const textOf = (all: readonly Rung[], name: string): string[] =>
  all.filter(({ rung }) => rung === name).map(({ text }) => text)

describe('what enters, enters at its rung', () => {
  test('nothing, where all is known', () => {
    expect(entering({ saidDate: '2022-11-07' })).toEqual([])
  })

  test('speakers unclear as printed, or named in part, at the speaker', () => {
    expect(entering({ attribution: { status: 'garbled', statusNote: 'a full stop' } })).toEqual([
      'speaker: SPEAKERS UNCLEAR AS PRINTED: a full stop',
    ])
    expect(entering({ attribution: { status: 'partial' } })).toEqual(['speaker: SPEAKERS NAMED IN PART'])
  })

  test('an inferred day, at the occasion, with its basis', () => {
    expect(entering({ saidDate: '2022?-11-07', saidDateBasis: 'by the weekday' })).toEqual([
      'occasion: INFERRED: by the weekday',
    ])
    expect(entering({ saidDate: '2022?-11-07' })).toEqual([
      'occasion: INFERRED: the page does not print it whole',
    ])
  })

  test('each relay, in a rung of its own', () => {
    const relayedBy = [{ source: 'azerbaijan-mod', only: true }, { asPrinted: 'a radio' }]
    expect(entering({ attribution: { relayedBy } })).toEqual([
      'relay: RELAYED: known no other way',
      'relay: RELAYED',
    ])
    expect(textOf(rungs({ attribution: { relayedBy } }), 'relay')).toEqual([
      'Ministry of Defence of Azerbaijan',
      'a radio',
    ])
  })

  test.each([
    [{ status: 'machine-suspected' }, ['document: TRANSLATED: by machine, it seems']],
    [{ status: 'machine', from: 'es' }, ['document: TRANSLATED: by machine from es']],
    [{ status: 'human' }, ['document: TRANSLATED: by a person']],
    [{ status: 'original' }, []],
  ] as const)('a translation, at the document: %j', (translation, expected) => {
    expect(entering({}, { documents: [{ id: 'page', translation }] })).toEqual(expected)
  })

  test('a translation of a translation, at the document', () => {
    expect(entering({ quote: { exactness: 'direct', text: 'so', backTranslated: true } })).toEqual([
      'document: TRANSLATED: the words are a translation of a translation',
    ])
  })

  test('an inferred date of the page, at its publication', () => {
    const documents = [{ id: 'page', datePublished: '2022?-11-07', datePublishedBasis: 'by the weekday' }]
    expect(entering({}, { documents })).toEqual(['published: INFERRED: by the weekday'])
  })
})

describe('the ladder', () => {
  test('says of each rung what is known, or that it is not', () => {
    expect(rungs({}).map(({ rung, text }) => `${rung}: ${text}`)).toEqual([
      'speaker: Ministry of Defence of Armenia',
      'occasion: day not stated',
      'channel: not stated',
      'agency: no credit line is recorded',
      'document: publisher not stated, page',
      'published: no date',
      'position: not recorded',
      'SHA-256: not recorded',
      'coder: not stated',
    ])
  })

  test('names the body of a spokesman, and the printed name', () => {
    const sources = [
      { id: 'ministry', name: 'Ministry' },
      { id: 'spokesman', name: 'Spokesman', partOf: 'ministry' },
    ]
    const all = rungs({ source: 'spokesman', attribution: { sourceAsPrinted: 'he' } }, { sources })
    expect(textOf(all, 'speaker')).toEqual(['Spokesman, for Ministry (printed: he)'])
    expect(textOf(rungs({ source: null }), 'speaker')).toEqual(['nobody is named'])
  })

  test('tells a page that credits nobody from one whose credit line is not coded', () => {
    const credited = (agencies: string[]): string[] =>
      textOf(rungs({}, { documents: [{ id: 'page', agencies }] }), 'agency')
    expect(credited([])).toEqual(['none credited'])
  })

  test('does not choose between agencies where the credit line does not', () => {
    const sources = [
      { id: 'afp', name: 'AFP' },
      { id: 'reuters', name: 'Reuters' },
    ]
    const page = { id: 'page', agencies: ['afp', 'reuters'] }
    const agency = (agencyPerLine: 'stated' | 'not-stated'): string[] =>
      textOf(rungs({}, { sources, documents: [{ ...page, agencyPerLine }] }), 'agency')
    expect(agency('not-stated')).toEqual(['AFP or Reuters: the credit line does not say which'])
    expect(agency('stated')).toEqual(['AFP and Reuters'])
  })

  test('goes from agency to hash once for each document', () => {
    const all = rungs({
      appearances: [
        { document: 'page', role: 'report' },
        { document: 'other', role: 'also' },
      ],
      anchors: [
        {
          role: 'content',
          document: 'other',
          selector: [{ type: 'TextPositionSelector', start: 3, end: 9 }],
        },
      ],
    })
    expect(textOf(all, 'document')).toEqual(['publisher not stated, page', 'publisher not stated, other'])
    expect(textOf(all, 'position')).toEqual(['not recorded', 'code points 3 to 9'])
  })
})
