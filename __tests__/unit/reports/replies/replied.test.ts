import { describe, expect, test } from '@jest/globals'
import {
  type AllReplied,
  allReplied,
  type Replied,
  type RepliesOptions,
} from '../../../../src/reports/replies/replied.js'
import { answersSomething } from '../../../../src/reports/replies/answers.js'
import { windowDays } from '../../../../src/evidence/window.js'
import { type DatasetSketch, makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'

const ACCUSED = { act: 'accuse', target: [{ party: 'azerbaijan' }], incident: 'fire' } as const
const LATER = { source: 'azerbaijan-mod', target: [{ party: 'armenia' }], incident: 'fire' } as const
/** Far enough after everything else that nothing is near the end. */
const LAST = { source: 'blinken', act: 'assess', saidDate: '2022-12-31' } as const

async function all(sketch: DatasetSketch, options: Partial<RepliesOptions> = {}): Promise<AllReplied> {
  const need = { sameIncidents: options.inferred === true }
  const evidence = await evidenceOf(makeDataset(sketch), ['act:accuse'], {}, need)
  return allReplied(evidence, { acts: ['accuse'], ...options })
}

const words = ({ telling, replies, states }: Replied): string =>
  `${telling.statement.id} ${states.join('+')} ${replies.map(({ id, basis }) => `${id} ${basis}`).join(', ')}`.trim()

const told = async (sketch: DatasetSketch, options: Partial<RepliesOptions> = {}): Promise<string[]> =>
  (await all(sketch, options)).accusations.map(words)

describe('what answers an accusation', () => {
  const statements = [
    { ...ACCUSED, saidDate: '2022-11-06' },
    { ...LATER, act: 'deny' as const, saidDate: '2022-11-07' },
    { ...LATER, act: 'state' as const, saidDate: '2022-11-08' },
    LAST,
  ]

  test('is what a relation says, in every way in which it is answered, in the order of days', async () => {
    const relations = [
      { from: 's3', to: 's1', type: 'answers' as const },
      { from: 's2', to: 's1', type: 'denies' as const },
    ]
    expect(await told({ statements, relations })).toEqual(['s1 denied+otherwise s2 explicit, s3 explicit'])
  })

  test('has a direction', async () => {
    expect(await told({ statements, relations: [{ from: 's1', to: 's2', type: 'denies' }] })).toEqual([
      's1 open',
    ])
  })

  test('is no other relation', async () => {
    expect(await told({ statements, relations: [{ from: 's2', to: 's1', type: 'contradicts' }] })).toEqual([
      's1 open',
    ])
  })

  test('counts only on request where it is inferred', async () => {
    const relations = [{ from: 's3', to: 's1', type: 'answers' as const, basis: 'inferred' as const }]
    expect(await told({ statements, relations })).toEqual(['s1 open'])
    expect(await told({ statements, relations }, { inferred: true })).toEqual(['s1 otherwise s3 inferred'])
  })

  test('is on request the first later statement of the other side on the incident, if nothing else is', async () => {
    expect(await told({ statements }, { inferred: true })).toEqual(['s1 denied s2 same-incident'])
  })

  test('of two that answer each other on one day, each is', async () => {
    const pair = [
      { ...ACCUSED, saidDate: '2022-11-06' },
      { ...LATER, act: 'accuse' as const, saidDate: '2022-11-06' },
      LAST,
    ]
    const relations = [
      { from: 's1', to: 's2', type: 'counter-accuses' as const, direction: 'mutual' as const },
    ]
    expect(await told({ statements: pair, relations })).toEqual(
      ['s2 counter-accused s1 explicit', 's1 counter-accused s2 explicit'].sort(),
    )
  })

  test('of two that answer each other, the one certainly said first answers nothing', async () => {
    const pair = [
      { ...ACCUSED, saidDate: '2022-11-06' },
      { ...LATER, act: 'accuse' as const, saidDate: '2022-11-07' },
      LAST,
    ]
    const relations = [
      { from: 's1', to: 's2', type: 'counter-accuses' as const, direction: 'mutual' as const },
    ]
    expect(await told({ statements: pair, relations })).toEqual(['s1 counter-accused s2 explicit', 's2 open'])
  })
})

describe('what may be an answer, on request', () => {
  const later = (change: object): DatasetSketch => ({
    statements: [
      { ...ACCUSED, saidDate: '2022-11-06/2022-11-07' },
      { ...LATER, act: 'deny', saidDate: '2022-11-08', ...change },
      LAST,
    ],
  })

  test.each([
    ['of the same side', { source: 'pashinyan' }],
    ['on another incident', { incident: 'talks' }],
    ['at somebody else', { target: [{ party: 'united-states' }] }],
    ['perhaps of the same day', { saidDate: '2022-11-07' }],
    ['about later', { saidDate: '2022-11-08~' }],
    ['earlier', { saidDate: '2022-11-05' }],
  ])('is nothing %s', async (_, change) => {
    expect(await told(later(change), { inferred: true })).toEqual(['s1 not-coded'])
  })

  test('is what aims at the accuser in person, and what accuses in turn', async () => {
    expect(await told(later({ target: [{ source: 'armenia-mod' }] }), { inferred: true })).toEqual([
      's1 denied s2 same-incident',
    ])
    expect(await told(later({ act: 'accuse' }), { inferred: true })).toEqual([
      's1 counter-accused s2 same-incident',
      's2 not-coded',
    ])
  })
})

describe('near the end of the dataset', () => {
  const statements = [
    { ...ACCUSED, saidDate: '2022-11-01' },
    { ...LATER, act: 'deny' as const, saidDate: '2022-11-04' },
    { ...ACCUSED, saidDate: '2022-11-27' },
    { ...ACCUSED, saidDate: '2022-11-26' },
    { ...ACCUSED, saidDate: '2022-11-20/2022-11-28' },
    ACCUSED,
    { source: 'blinken', act: 'assess' as const, saidDate: '2022-11-30' },
  ]
  const relations = [{ from: 's2', to: 's1', type: 'denies' as const }]

  test('nothing is open: as near as the longest wait in the dataset, on some day; what is undated has no date', async () => {
    expect(await told({ statements, relations })).toEqual([
      's1 denied s2 explicit',
      's5 last-days',
      's4 open',
      's3 last-days',
      's6 no-date',
    ])
  })

  test('a time asked for takes the place of the longest wait', async () => {
    const { accusations, patience } = await all(
      { statements, relations },
      { within: { amount: 96, unit: 'h' } },
    )
    expect(patience).toBe(4)
    expect(accusations.map(words)[2]).toBe('s4 last-days')
  })

  test('is measured from the last day of statements that are dated to a day', async () => {
    const later = { source: 'blinken', act: 'assess' as const, saidDate: '2022-12' }
    const { window } = await all({ statements: [...statements, later], relations })
    expect(window && windowDays(window)).toEqual({ first: '2022-11-01', last: '2022-11-30' })
  })
})

describe('within a time', () => {
  test('one answer in time is enough, and without an answer nothing is said', async () => {
    const { accusations } = await all(
      {
        statements: [
          { ...ACCUSED, saidDate: '2022-11-01' },
          { ...LATER, act: 'deny', saidDate: '2022-11-09' },
          { ...LATER, act: 'state', saidDate: '2022-11-02' },
          { ...ACCUSED, saidDate: '2022-11-03' },
          LAST,
        ],
        relations: [
          { from: 's2', to: 's1', type: 'denies' },
          { from: 's3', to: 's1', type: 'answers' },
        ],
      },
      { within: { amount: 2, unit: 'd' } },
    )
    expect(accusations.map(({ within }) => within)).toEqual(['yes', undefined])
  })
})

describe('a denial', () => {
  test('answers something only where it has such a relation to a statement of the dataset', () => {
    const dataset = makeDataset({
      statements: [{ act: 'deny' }, { act: 'deny' }, { act: 'accuse' }],
      relations: [
        { from: 's1', to: 's3', type: 'denies' },
        { from: 's2', to: 's3', type: 'contradicts' },
      ],
    })
    expect(dataset.statements.map(({ id }) => answersSomething(dataset, id))).toEqual([true, false, false])
  })
})
