import { expect, test } from '@jest/globals'
import { EXACTNESSES } from '../../../src/model/exactness.js'
import { parseQuery } from '../../../src/query/parse.js'
import { readTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({ statements: [] })

test.each([
  ['quoted', 'direct'],
  ['part', 'mixed'],
  ['reported', 'indirect'],
  ['not-kept', 'not-kept'],
])('quoted:%s asks for what JSON calls %s, by either word', (typed, printed) => {
  const asked = (word: string): unknown => parseQuery([readTerm(`quoted:${word}`)], dataset).query
  expect(asked(printed)).toEqual(asked(typed))
  expect(EXACTNESSES).toContain(printed)
})
