import { expect, test } from '@jest/globals'
import { actsAsked, momentsKnownBy, valuesOf, withField, withoutField } from '../../../src/query/asked.js'
import { type ParsedTerm, parseQuery } from '../../../src/query/parse.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'

const dataset = makeDataset({ sources: [...SOURCES, { id: 'x', name: 'Smith, Jones' }] })
const parsed = (...typed: string[]): readonly ParsedTerm[] => parseQuery(readTerms(typed), dataset).terms

test('the sources named, by their ids, in the order in which they are', () => {
  expect(
    valuesOf(parsed('source:Ilham Aliyev', '-source:blinken', 'source:armenia-mod,pashinyan'), 'source'),
  ).toEqual(['aliyev', 'armenia-mod', 'pashinyan'])
  expect(valuesOf(parsed('source:Smith, Jones'), 'source')).toEqual(['x'])
})

test('the acts asked for', () => {
  expect(actsAsked(parsed('act:accuse', 'said:2022', '-act:deny', 'act:STATE'))).toEqual(['accuse', 'state'])
  expect(actsAsked(parsed('accuse'))).toEqual([])
})

test('the values of a field, those with a comma whole', () => {
  expect(valuesOf(parsed('text:"a, b",c'), 'text')).toEqual(['a, b', 'c'])
})

test('the moments by which something could be known, before anything is looked up', () => {
  const terms = readTerms(['known-by:2022-09-14', 'source:nobody-here', 'known-by:2022-09-20'])
  expect(momentsKnownBy(terms)).toEqual(['2022-09-14', '2022-09-20'])
})

test('terms without those of a field keep what is excluded; a term is put behind the others', () => {
  const terms = parsed('act:accuse', '-act:deny', 'party:armenia')
  expect(withoutField(terms, 'act').map(writtenTerm)).toEqual(['-act:deny', 'party:armenia'])
  expect(withField(terms, 'act', 'state').map(writtenTerm)).toEqual([
    'act:accuse',
    '-act:deny',
    'party:armenia',
    'act:state',
  ])
})
