import { expect, test } from '@jest/globals'
import { uncertainties } from '../../../../src/reports/incident/uncertain.js'
import { makeDataset, type StatementSketch } from '../../../support/dataset.js'

const SURE: StatementSketch = { saidDate: '2022-11-07', coding: { confidence: 'high' } }

function doubts(sketch: StatementSketch): string[] {
  const dataset = makeDataset({
    documents: [
      { id: 'silent', agencies: ['afp', 'reuters'], agencyPerLine: 'not-stated' },
      { id: 'open', agencies: ['afp'], agencyPerLine: 'stated' },
    ],
    statements: [{ ...SURE, ...sketch }],
  })
  return uncertainties(dataset, dataset.statements).map(({ what }) => what)
}

test.each<[StatementSketch, string[]]>([
  [{}, []],
  [{ saidDate: '2022-11-07T09:11+01:00' }, []],
  [{ saidDate: '2022-11' }, ['day of saying not exact']],
  [{ saidDate: '2022-11-06/2022-11-07' }, ['day of saying not exact']],
  [{ saidDate: '[2022-11-06,2022-11-07]' }, ['day of saying not exact']],
  [{ saidDate: '2022-11-07~' }, ['day of saying not exact']],
  [{ saidDate: '2022?-11-07' }, ['part of the date of saying inferred']],
  [{ attribution: { status: 'garbled' } }, ['speakers unclear as printed']],
  [{ attribution: { status: 'partial' } }, ['speakers named in part']],
  [
    { attribution: { relayedBy: [{ asPrinted: 'a radio', only: true }] } },
    ['known only through somebody else’s report'],
  ],
  [{ attribution: { relayedBy: [{ asPrinted: 'a radio' }] } }, []],
  [{ quote: { exactness: 'not-kept' } }, ['words not kept']],
  [{ coding: { confidence: 'medium' } }, ['confidence in date and speaker medium']],
  [{ coding: { confidence: 'low' } }, ['confidence in date and speaker low']],
  [{ appearances: [{ document: 'silent', role: 'report' }] }, ['which agency gave the line is not stated']],
  [{ appearances: [{ document: 'open', role: 'report' }] }, []],
])('%j: %j', (sketch, what) => {
  expect(doubts(sketch)).toEqual(what)
})

test('a date that nobody gives is uncertain, unless nobody is named either', () => {
  const dataset = makeDataset({ statements: [{ id: 'a' }, { id: 'b', source: null }] })
  expect(uncertainties(dataset, dataset.statements)).toEqual([
    { what: 'day of saying not stated', statements: ['a'] },
  ])
})

test('each doubt stands once, with all that it holds for', () => {
  const dataset = makeDataset({
    statements: [
      { ...SURE, id: 'a', saidDate: '2022-11' },
      { ...SURE, id: 'b' },
      { ...SURE, id: 'c', saidDate: '2022' },
    ],
  })
  expect(uncertainties(dataset, dataset.statements)).toEqual([
    { what: 'day of saying not exact', statements: ['a', 'c'] },
  ])
})
