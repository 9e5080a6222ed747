import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/dates/answer.js'
import { IS } from '../../../src/query/is.js'
import { matcher } from '../../../src/query/match.js'
import { mannerOf } from '../../../src/model/statement.js'
import { Chance } from '../../support/chance.js'
import { makeDataset, type StatementSketch } from '../../support/dataset.js'
import { randomDataset } from '../../support/random-dataset.js'

function is(property: keyof typeof IS, statement: StatementSketch): Answer | undefined {
  const dataset = makeDataset({
    sources: [{ id: 'armenia-mod' }, { id: 'two', type: 'Joint', members: ['armenia-mod'] }],
    documents: [
      { id: 'page', translation: { status: 'original' } },
      { id: 'machine', translation: { status: 'machine-suspected' } },
    ],
    statements: [statement],
  })
  return dataset.statements.map((one) => matcher(IS[property])(one, dataset))[0]
}

describe('uncertain', () => {
  test.each<[string, StatementSketch]>([
    ['said about a day', { saidDate: '2022-11-07~' }],
    ['said on one of two days', { saidDate: '[2022-11-06,2022-11-07]' }],
    ['said in a month', { saidDate: '2022-10' }],
    ['a day of saying that is inferred whole', { saidDate: '2022-11-07?' }],
    ['a month that is inferred', { saidDate: '2022-?11-07' }],
    ['the coder is not sure', { coding: { confidence: 'medium' } }],
    ['the speaker is not clear', { attribution: { status: 'partial' } }],
    ['the speakers are unclear', { attribution: { status: 'garbled' } }],
  ])('%s', (_, statement) => {
    expect(is('uncertain', statement)).toBe('yes')
  })

  test.each<[string, StatementSketch]>([
    ['a day', { saidDate: '2022-11-07', happenedDate: '2022-11-06' }],
    ['a year alone that is inferred', { saidDate: '2022?-11-07', happenedDate: '2022?-11-06/2022?-11-07' }],
    ['happened about a day', { happenedDate: '2022-11-06~' }],
    ['happened on one of two days', { happenedDate: '[2022-11-06,2022-11-07]' }],
    ['happened on some day of a month', { happenedDate: '2022-11-XX' }],
    ['what lasted a night', { happenedDate: '2022-11-06/2022-11-07' }],
    ['no date, nothing coded', {}],
    ['a sure coder', { coding: { confidence: 'high' } }],
    ['nobody cited', { source: null }],
  ])('not: %s', (_, statement) => {
    expect(is('uncertain', statement)).toBe('no')
  })
})

describe('translated', () => {
  test.each<[Answer, StatementSketch]>([
    ['yes', { quote: { exactness: 'direct', backTranslated: true } }],
    ['yes', { quote: { exactness: 'direct', original: { text: 'да', inLanguage: 'ru' } } }],
    ['yes', { appearances: [{ document: 'machine', role: 'report' }] }],
    ['no', { appearances: [{ document: 'page', role: 'report' }], quote: { exactness: 'direct' } }],
  ])('%s', (answer, statement) => {
    expect(is('translated', statement)).toBe(answer)
  })
})

test.each<[keyof typeof IS, StatementSketch]>([
  ['joint', { source: 'two' }],
  ['relayed', { attribution: { relayedBy: [{ asPrinted: 'an outlet' }] } }],
  ['mutual', { mutual: true }],
  ['unattributed', { source: null }],
  ['speaker-unclear', { attribution: { status: 'garbled' } }],
])('%s is seen, and not in a plain statement', (property, statement) => {
  expect(is(property, statement)).toBe('yes')
  expect(is(property, {})).toBe('no')
})

test('joint is what several say jointly, not what is said of each of them', () => {
  let joint = 0
  for (let seed = 0; seed < 200; seed++) {
    const dataset = randomDataset(new Chance(seed))
    for (const statement of dataset.statements) {
      const source = dataset.sources.get(statement.attribution.source ?? '')
      const isJoint = mannerOf(source, statement) === 'jointly'
      expect(matcher(IS.joint)(statement, dataset)).toBe(isJoint ? 'yes' : 'no')
      if (isJoint) joint += 1
    }
  }
  expect(joint).toBeGreaterThan(20)
})
