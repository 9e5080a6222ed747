import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { askCompare } from '../../../src/questions/compare.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'

const DATASET = makeDataset({
  sources: [...SOURCES, { id: 'sochi-radio', name: 'Radio of Sochi' }],
  incidents: [
    { id: '2022-11-06-border-fire', name: 'Border fire, night of 6–7 November' },
    { id: 'sochi', name: 'Meeting in Sochi' },
    { id: 'fire-one', name: 'A fire' },
    { id: 'talks', name: 'Talks of Armenia with Azerbaijan' },
  ],
  statements: [{ incident: 'sochi' }, { source: 'aliyev' }, { source: 'blinken' }],
})
const HOW = { by: undefined, across: undefined, printsPage: false }

async function asking(...typed: string[]): ReturnType<typeof askCompare> {
  return askCompare(new MemoryEngine(DATASET, 'time'), { terms: readTerms(typed) }, HOW)
}

describe('a bare word', () => {
  test.each([
    ['nothing', [], []],
    ['the id of an incident', ['2022-11-06-border-fire'], ['incident:2022-11-06-border-fire']],
    ['its name', ['Meeting in Sochi'], ['incident:sochi']],
    ['words of its name', ['november'], ['incident:2022-11-06-border-fire']],
    ['an incident before a part of a source', ['sochi', 'act:accuse'], ['incident:sochi', 'act:accuse']],
    ['a whole party before a part of an incident', ['armenia'], ['party:armenia']],
    ['each of several words', ['azerbaijan', 'armenia'], ['party:azerbaijan', 'party:armenia']],
    ['a source', ['blinken', 'Ilham Aliyev'], ['source:blinken', 'source:aliyev']],
    ['a day', ['2022-11-07'], ['said:2022-11-07']],
    ['a month', ['2022-11'], ['said:2022-11']],
    ['a range of days', ['2022-11-06..2022-11-08'], ['said:2022-11-06..2022-11-08']],
    ['a range with one end', ['..2022-10'], ['said:..2022-10']],
    ['words between dots, which are no dates', ['one..other'], ['one..other']],
    ['what fits several incidents', ['fire'], ['fire']],
    ['what fits nothing', ['different caliber'], ['different caliber']],
    ['a term before it', ['source:blinken', 'sochi'], ['source:blinken', 'incident:sochi']],
    ['what is negated', ['-sochi'], ['-sochi']],
  ])('asks for %s', async (_, words, terms) => {
    expect((await asking(...words)).asked.map(writtenTerm)).toEqual(terms)
  })
})

test('what was asked comes back with the sources in the order in which they are named', async () => {
  const { asked, report } = await asking('source:Aliyev', 'source:Blinken')
  expect(asked.map(writtenTerm)).toEqual(['source:aliyev', 'source:blinken'])
  expect(report.head).toMatchObject({ columns: ['aliyev', 'blinken'] })
})
