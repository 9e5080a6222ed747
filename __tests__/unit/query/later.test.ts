import { describe, expect, test } from '@jest/globals'
import { parseQuery } from '../../../src/query/parse.js'
import { select } from '../../../src/query/select.js'
import { readTerms } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({
  statements: [
    { publishedDate: '2022-11-06' },
    { publishedDate: '2022-11-07' },
    { publishedDate: '2022-11-09' },
    { publishedDate: '2022-11-09', source: 'azerbaijan-mod' },
    { publishedDate: '2022-11-09', source: null },
    {},
  ],
})

const later = (...terms: readonly string[]): number | undefined =>
  select(dataset, parseQuery(readTerms(terms), dataset).query).later

describe('how many became known only later', () => {
  test('is counted among those that fit all else', () => {
    expect(later('known-by:2022-11-07')).toBe(2)
    expect(later('known-by:2022-11-07', 'party:armenia')).toBe(1)
  })

  test('leaves out what has no date, and what nobody is cited for unless that is asked', () => {
    expect(later('known-by:2022-11-08')).toBe(2)
    expect(later('known-by:2022-11-08', 'is:unattributed')).toBe(1)
  })

  test('is not told where nothing of that kind is asked', () => {
    expect(later('party:armenia')).toBeUndefined()
    expect(later('-known-by:2022-11-07')).toBeUndefined()
  })
})

test('nothing is known before it was said, however loosely its page is dated', () => {
  const loose = makeDataset({
    statements: [
      { saidDate: '2022-09-28', publishedDate: '2022-09' },
      { saidDate: '2022-09-13', publishedDate: '2022-09-12' },
    ],
  })
  const known = (by: string): string[] =>
    select(loose, parseQuery(readTerms([`known-by:${by}`]), loose).query).statements.map(({ id }) => id)
  expect(known('2022-09-10')).toEqual([])
  // A page's own day stands, even where it is a day before that of saying elsewhere.
  expect(known('2022-09-12')).toEqual(['s2'])
  expect(known('2022-09-28')).toEqual(['s1', 's2'])
})
