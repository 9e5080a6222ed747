import { expect, test } from '@jest/globals'
import { basisOfKnown } from '../../../src/query/dates.js'
import { makeDataset, makeStatement, type StatementSketch } from '../../support/dataset.js'

const dataset = makeDataset({
  documents: [
    { id: 'nine', datePublished: '2022-11-09' },
    { id: 'month', datePublished: '2022-11' },
    { id: 'hour', datePublished: '2022-11-09T09:11+01:00' },
    { id: 'undated' },
  ],
})
const known = (statement: StatementSketch) => basisOfKnown(makeStatement(statement), dataset)
const at = (...documents: string[]) => documents.map((document) => ({ document, role: 'report' as const }))

test('by when it was published, before all else', () => {
  const statement = { publishedDate: '2022-11-10', appearances: at('nine'), saidDate: '2022-11-01' }
  expect(known(statement)).toEqual({ date: '2022-11-10', basis: 'published' })
})

test('else by the page that was out first, whatever the order they are listed in', () => {
  const first = { date: '2022-11-09', basis: 'first-appearance' }
  expect(known({ appearances: at('undated', 'month', 'nine'), saidDate: '2022-11-01' })).toEqual(first)
  expect(known({ appearances: at('nine', 'month') })).toEqual(first)
  expect(known({ appearances: at('nine', 'hour') })).toEqual({ ...first, date: '2022-11-09T09:11+01:00' })
})

test('else by when it was said; else nothing is known', () => {
  expect(known({ appearances: at('undated'), saidDate: '2022-10' })).toEqual({
    date: '2022-10',
    basis: 'said',
  })
  expect(known({ appearances: at('missing') })).toBeUndefined()
})
