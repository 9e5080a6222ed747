import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { askReplies, type RepliesHow } from '../../../src/questions/accusations.js'
import { readTerms } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'
import { itemsOf } from '../../support/items.js'

const dataset = makeDataset({
  statements: [
    { act: 'accuse', incident: 'fire', saidDate: '2022-11-06', target: [{ party: 'azerbaijan' }] },
    {
      act: 'deny',
      incident: 'fire',
      saidDate: '2022-11-07',
      source: 'aliyev',
      target: [{ party: 'armenia' }],
    },
    { act: 'deny', incident: 'talks', saidDate: '2022-11-08', source: 'aliyev' },
    { act: 'condemn', saidDate: '2022-11-06' },
    { act: 'assess', saidDate: '2022-12-31', source: 'blinken' },
  ],
  relations: [{ from: 's4', to: 's5', type: 'repeats' }],
})

async function report(typed: readonly string[], how: Partial<RepliesHow> = {}, of = dataset) {
  const all = { within: undefined, open: false, inferred: false, printsPage: false, ...how }
  const { report: made } = await askReplies(new MemoryEngine(of, 'time'), { terms: readTerms(typed) }, all)
  return {
    replies: itemsOf(made).map(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
    apart: made.summary?.().denialsOfWhatIsNotHeld,
  }
}

test('a denial that is said again answers what it answers the first time, and is listed once if that is nothing', async () => {
  const again = makeDataset({
    statements: [{ act: 'accuse' }, ...[1, 2, 3, 4].map(() => ({ act: 'deny', source: 'aliyev' }) as const)],
    relations: [
      { from: 's2', to: 's1', type: 'denies' },
      { from: 's3', to: 's2', type: 'repeats' },
      { from: 's5', to: 's4', type: 'repeats' },
    ],
  })
  expect((await report([], {}, again)).apart).toEqual(['s4'])
})

describe('what answers', () => {
  test('is asked of accusations, with the denials that the same question finds', async () => {
    expect(await report([])).toEqual({ replies: [['s1']], apart: ['s2', 's3'] })
    expect(await report(['incident:fire'])).toEqual({ replies: [['s1']], apart: ['s2'] })
  })

  test('is asked of other acts without the denials', async () => {
    expect(await report(['act:condemn'])).toEqual({ replies: [['s4']], apart: [] })
    expect(await report(['act:condemn,accuse'])).toMatchObject({ apart: ['s2', 's3'] })
  })

  test('may be inferred from what else is said on the same incidents', async () => {
    expect(await report(['source:armenia-mod'], { inferred: true })).toMatchObject({
      replies: [['s1', 's2']],
    })
  })
})
