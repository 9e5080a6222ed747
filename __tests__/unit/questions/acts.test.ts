/** A question about acts, and the rest of it. */
import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { askActs } from '../../../src/questions/accusations.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({
  statements: [{ act: 'accuse' }, { act: 'deny' }, { act: 'accuse', source: 'aliyev' }, { act: 'condemn' }],
})

async function asked(typed: readonly string[]) {
  const question = { terms: readTerms(typed), certain: true }
  const { acts, evidence, scope } = await askActs(new MemoryEngine(dataset, 'time'), question, {})
  return {
    acts,
    asked: evidence.asked.terms.map(writtenTerm),
    ids: evidence.selection.statements.map(({ id }) => id),
    scope: { ...scope, terms: scope.terms.map(writtenTerm) },
  }
}

describe('the acts', () => {
  test('are accusations where the question names none', async () => {
    expect(await asked(['source:armenia-mod'])).toEqual({
      acts: ['accuse'],
      asked: ['source:armenia-mod', 'act:accuse'],
      ids: ['s1'],
      scope: { terms: ['source:armenia-mod'], certain: true },
    })
  })

  test('are those that it names, and no other', async () => {
    expect(await asked(['act:deny,condemn', 'source:armenia-mod'])).toEqual({
      acts: ['deny', 'condemn'],
      asked: ['act:deny,condemn', 'source:armenia-mod'],
      ids: ['s2', 's4'],
      scope: { terms: ['source:armenia-mod'], certain: true },
    })
  })

  test('that it excludes are no act that it names', async () => {
    expect(await asked(['-act:deny'])).toMatchObject({
      acts: ['accuse'],
      asked: ['-act:deny', 'act:accuse'],
      ids: ['s1', 's3'],
      scope: { terms: ['-act:deny'] },
    })
  })
})
