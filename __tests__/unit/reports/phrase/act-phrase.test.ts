import { describe, expect, test } from '@jest/globals'
import type { Source } from '../../../../src/model/source.js'
import { bare } from '../../../../src/page/text.js'
import { actPhraseOf } from '../../../../src/reports/phrase/act-phrase.js'
import { makeDataset, SOURCES, type StatementSketch } from '../../../support/dataset.js'

const TOGETHER: Source = {
  id: 'both',
  type: 'Joint',
  name: 'Armenia and Azerbaijan',
  members: ['armenia-mod', 'azerbaijan-mod'],
}
const AT = [{ party: 'azerbaijan' }]

function actPhrase(sketch: StatementSketch): string {
  const dataset = makeDataset({ sources: [...SOURCES, TOGETHER], statements: [sketch] })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('one statement was sketched')
  const { manner, actPhrase: done } = actPhraseOf(dataset, statement)
  return [manner, bare(done)].filter(Boolean).join(', ')
}

describe('what is done by saying it', () => {
  test.each<[StatementSketch, string]>([
    [{ act: 'accuse', target: AT }, 'ACCUSES Azerbaijan'],
    [{ act: 'accuse' }, 'ACCUSES'],
    [{ act: 'deny', target: AT }, 'DENIES, against Azerbaijan'],
    [{ act: 'deny' }, 'DENIES'],
    [{ act: 'appeal', target: AT }, 'CALLS ON Azerbaijan'],
    [{ act: 'appeal' }, 'APPEALS'],
    [{ act: 'state', target: AT }, 'SAYS (target: Azerbaijan)'],
    [{ act: 'accuse', target: [{ asPrinted: 'social-media accounts' }] }, 'ACCUSES social-media accounts'],
    [
      { act: 'condemn', target: [...AT, { source: 'blinken' }, { party: 'azerbaijan' }] },
      'CONDEMNS Azerbaijan and Antony Blinken',
    ],
    [{ act: 'accuse', target: [{ party: 'azerbaijan', source: 'aliyev' }] }, 'ACCUSES Ilham Aliyev'],
    [{ act: 'hold-view' }, 'a view ascribed to it'],
    [{ act: 'not-reported' }, ''],
    [{ act: 'pledge', source: 'both' }, 'jointly, PLEDGE'],
    [{ act: 'accuse', source: 'both', mutual: true }, 'ACCUSE each other'],
    [{ act: 'accuse', source: 'both', mutual: true, target: AT }, 'ACCUSE each other'],
  ])('%j reads “%s”', (sketch, words) => {
    expect(actPhrase(sketch)).toBe(words)
  })
})
