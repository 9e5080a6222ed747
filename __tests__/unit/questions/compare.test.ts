import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { askCompare } from '../../../src/questions/compare.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

describe('a bare word', () => {
  const dataset = makeDataset({
    incidents: [{ id: '2022-11-06-border-fire' }, { id: 'sochi' }],
    statements: [{ incident: 'sochi', source: 'blinken' }],
  })

  test.each([
    [['2022-11-06-border-fire'], ['incident:2022-11-06-border-fire']],
    [
      ['sochi', 'act:accuse'],
      ['incident:sochi', 'act:accuse'],
    ],
    [['2022-11-07'], ['said:2022-11-07']],
    [['2022-11'], ['said:2022-11']],
    [['2022-11-06..2022-11-08'], ['said:2022-11-06..2022-11-08']],
    [['..2022-10'], ['said:..2022-10']],
    [['one..other'], ['one..other']],
    [
      ['armenia', 'azerbaijan'],
      ['party:armenia', 'party:azerbaijan'],
    ],
    [
      ['source:blinken', 'sochi'],
      ['source:blinken', 'incident:sochi'],
    ],
    [['-sochi'], ['-sochi']],
  ])('of %j asks for %j', async (words, terms) => {
    const { asked } = await askCompare(
      new MemoryEngine(dataset, 'time'),
      { terms: readTerms(words) },
      { printsPage: false },
    )
    expect(asked.map(writtenTerm)).toEqual(terms)
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
