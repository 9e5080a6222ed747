import { expect, test } from '@jest/globals'
import { subjectTerms } from '../../../../src/commands/asking/subject.js'
import { readTerms } from '../../../../src/query/term.js'
import { makeDataset } from '../../../support/dataset.js'

const dataset = makeDataset({ incidents: [{ id: '2022-11-06-border-fire' }, { id: '2022-11-15' }] })

test.each([
  [[], []],
  [['2022-11-06-border-fire'], ['incident:2022-11-06-border-fire']],
  [
    ['sochi', 'act:accuse'],
    ['incident:sochi', 'act:accuse'],
  ],
  [['2022-11-07'], ['said:2022-11-07']],
  [['2022-11'], ['said:2022-11']],
  [['2022-11-06..2022-11-08'], ['said:2022-11-06..2022-11-08']],
  [['..2022-10'], ['said:..2022-10']],
  [['2022-11-15'], ['incident:2022-11-15']],
  [
    ['source:blinken', 'sochi'],
    ['source:blinken', 'sochi'],
  ],
])('%j asks for %j', (words, terms) => {
  expect(subjectTerms(words, dataset)).toEqual(readTerms(terms))
})
