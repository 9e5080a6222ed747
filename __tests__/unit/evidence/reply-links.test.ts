import { describe, expect, test } from '@jest/globals'
import { waitBetween } from '../../../src/dates/wait.js'
import { corpusOf } from '../../../src/evidence/dataset-facts.js'
import { isEarlier, longestWait, replyWays } from '../../../src/evidence/reply-links.js'
import type { Row } from '../../../src/evidence/facts.js'
import type { Act } from '../../../src/model/act.js'
import type { Dataset } from '../../../src/model/dataset.js'
import type { Relation } from '../../../src/model/relation.js'
import { relatedReplies } from '../../../src/reports/replies/answers.js'
import { Chance } from '../../support/chance.js'
import { relatedDataset } from '../../support/random-related.js'

const link = (relation: Partial<Relation>): Relation => ({
  ...{ from: 'd', to: 'a', type: 'denies', direction: 'one-way', basis: 'explicit' },
  ...relation,
})

describe('of two that answer each other, earlier', () => {
  test.each([
    ['2022-11-06', '2022-11-07', true],
    ['2022-11-07', '2022-11-07', false],
    ['2022-11-08', '2022-11-07', false],
    ['2022-11-06/2022-11-07', '2022-11-07', false],
    ['2022-11-07T08:00Z', '2022-11-07T09:00Z', true],
    ['2022-11-07T09:00Z', '2022-11-07T08:00Z', false],
  ])('is one said on %s than one on %s: %j', (answer, answered, expected) => {
    expect(isEarlier({ saidDate: answer }, { saidDate: answered })).toBe(expected)
  })

  test('is none that has no day', () => {
    expect(isEarlier({}, { saidDate: '2022-11-07' })).toBe(false)
    expect(isEarlier({ saidDate: '2022-11-07' }, {})).toBe(false)
  })
})

describe('the ways in which a statement is answered', () => {
  const said = new Map([
    ['a', { saidDate: '2022-11-06' }],
    ['d', { saidDate: '2022-11-05' }],
  ])
  const ways = (...relations: readonly Relation[]): string[] => [
    ...replyWays(relations, { id: 'a', saidDate: '2022-11-06' }, (id) => said.get(id)),
  ]

  test('are those of explicit relations that lead to it', () => {
    expect(ways(link({}), link({ from: 'elsewhere', type: 'answers' }))).toEqual(['denied', 'otherwise'])
    expect(
      ways(link({ basis: 'inferred' }), link({ from: 'a', to: 'd' }), link({ type: 'repeats' })),
    ).toEqual([])
  })

  test('are none from itself', () => {
    expect(ways(link({ from: 'a' }))).toEqual([])
  })

  test('count a mutual one both ways, unless the other was certainly said first', () => {
    const mutual = { type: 'counter-accuses', direction: 'mutual', from: 'a' } as const
    expect(ways(link({ ...mutual, to: 'd' }))).toEqual([])
    expect(ways(link({ ...mutual, to: 'undated' }))).toEqual(['counter-accused'])
    // One that does not say so of itself may answer what came later: a page shows it.
    expect(ways(link({ from: 'd' }))).toEqual(['denied'])
  })
})

/** The same by hand: of each statement, the days of each explicit reply that a page shows and that is among them. */
function longestByHand(dataset: Dataset, acts: readonly Act[]): number {
  const waits = dataset.statements
    .filter(({ act }) => acts.includes(act))
    .flatMap((statement) =>
      // Of two relations in one way by one statement an explicit one stays, which is the one that counts.
      relatedReplies(dataset, [statement.id])
        .filter(({ basis, statement: answer }) => basis === 'explicit' && answer !== undefined)
        .map(({ statement: answer }) => waitBetween(statement, answer ?? {})?.days.most ?? 0),
    )
  return Math.max(0, ...waits.filter((days) => days < Number.POSITIVE_INFINITY))
}

describe('the longest wait', () => {
  const rows = (relations: Row['record']['relations'] & object, answer = '2022-11-09'): Row[] => [
    { record: { id: 'a', act: 'accuse', saidDate: '2022-11-06', relations }, count: 1 },
    { record: { id: 'd', act: 'deny', saidDate: answer }, count: 1 },
  ]
  const denial = { type: 'denies', from: 'd', direction: 'one-way' } as const

  test('is the most days that an answer may have taken; 0 without one', () => {
    expect(longestWait(rows([denial]), ['accuse'])).toBe(3)
    expect(longestWait(rows([denial], '2022-11-09/2022-11-10'), ['accuse'])).toBe(4)
    expect(longestWait(rows([denial]), ['deny'])).toBe(0)
    expect(longestWait(rows([{ ...denial, basis: 'inferred' }]), ['accuse'])).toBe(0)
    expect(longestWait(rows([{ ...denial, from: 'elsewhere' }]), ['accuse'])).toBe(0)
    expect(longestWait(rows([denial], '2022-11-08/..'), ['accuse'])).toBe(0)
  })

  test('is that of the explicit replies, in any data', () => {
    let found = 0
    for (let seed = 0; seed < 300; seed++) {
      const dataset = relatedDataset(new Chance(seed))
      for (const acts of [['accuse'], ['accuse', 'condemn', 'deny']] as const) {
        const longest = longestByHand(dataset, acts)
        expect([seed, corpusOf(dataset).patience(acts)]).toEqual([seed, longest])
        if (longest > 0) found += 1
      }
    }
    expect(found).toBeGreaterThan(50)
  })
})
