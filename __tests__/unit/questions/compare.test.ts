import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { askCompare, withSubject } from '../../../src/questions/compare.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

describe('a first bare word', () => {
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
    [['one..other'], ['incident:one..other']],
    [
      ['source:blinken', 'sochi'],
      ['source:blinken', 'sochi'],
    ],
    [['-sochi'], ['-sochi']],
  ])('of %j asks for %j', (words, terms) => {
    expect(withSubject(readTerms(words))).toEqual(readTerms(terms))
  })
})

test('what was asked comes back with the sources in the order in which they are named', async () => {
  const dataset = makeDataset({ statements: [{}, { source: 'aliyev' }, { source: 'blinken' }] })
  const how = { by: undefined, across: undefined, printsPage: false }
  const terms = readTerms(['source:Aliyev', 'source:Blinken'])
  const { asked, report } = await askCompare(new MemoryEngine(dataset, 'time'), { terms }, how)
  expect(asked.map(writtenTerm)).toEqual(['source:aliyev', 'source:blinken'])
  expect(report.head).toMatchObject({ columns: ['aliyev', 'blinken'] })
})
