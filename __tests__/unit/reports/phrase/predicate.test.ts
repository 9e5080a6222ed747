import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { actPhraseOf } from '../../../../src/reports/phrase/act-phrase.js'
import { saidWords } from '../../../../src/reports/phrase/words.js'
import type { Act } from '../../../../src/model/act.js'
import { makeDataset } from '../../../support/dataset.js'

/** What a cell prints: the actPhrase, then the words. */
function cell(act: Act, clause: string): [string, string] {
  const dataset = makeDataset({
    statements: [{ id: 'a', source: 'armenia-mod', act, clause, target: [{ party: 'azerbaijan' }] }],
  })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('no statement')
  return [bare(actPhraseOf(dataset, statement).actPhrase), bare(saidWords(statement))]
}

describe('a clause that begins with the verb of its act', () => {
  test.each<[Act, string, [string, string]]>([
    ['deny', 'denies that its forces fired', ['DENIES', 'that its forces fired']],
    ['appeal', 'calls on both sides to stop', ['CALLS ON', 'both sides to stop']],
    ['condemn', 'condemns the vote', ['CONDEMNS', 'the vote']],
  ])('%s: the verb is printed once, and the clause names the target', (act, clause, printed) => {
    expect(cell(act, clause)).toEqual(printed)
  })

  test.each<[Act, string, [string, string]]>([
    ['deny', 'of overnight fire', ['DENIES a report by Azerbaijan', 'of overnight fire']],
    ['accuse', 'says that it fired', ['ACCUSES Azerbaijan', 'says that it fired']],
    ['deny', 'deniesno word of its own', ['DENIES a report by Azerbaijan', 'deniesno word of its own']],
  ])('%s: another clause follows act and target', (act, clause, printed) => {
    expect(cell(act, clause)).toEqual(printed)
  })
})
