import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { replies } from '../../../../src/reports/replies/replies.js'
import type { RepliesOptions } from '../../../../src/reports/replies/replied.js'
import type { RepliedItem } from '../../../../src/reports/replies/replied-item.js'
import type { RepliesOutput } from '../../../../src/reports/replies/replies-item.js'
import type { Report } from '../../../../src/reports/report.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const ACCUSE = ['act:accuse']
const NOTHING = { states: { impossible: 1 }, byParty: [] }
const UNANSWERED = ['open', 'last-days', 'no-date', 'not-coded']

const options: fc.Arbitrary<RepliesOptions> = fc
  .record({ open: fc.boolean(), inferred: fc.boolean(), limited: fc.boolean() })
  .map(({ limited, ...rest }) => ({
    acts: ['accuse'],
    ...rest,
    ...(limited ? { within: { amount: 2, unit: 'd' } as const } : {}),
  }))

async function report(dataset: Dataset, asked: RepliesOptions): Promise<Report<RepliesOutput>> {
  const evidence = await evidenceOf(dataset, ACCUSE, {}, { sameIncidents: asked.inferred === true })
  const denials = await evidenceOf(dataset, ['act:deny'], { keepsUnattributed: true })
  return replies(evidence, denials, asked)
}

const answered = async (dataset: Dataset, asked: RepliesOptions): Promise<readonly RepliedItem[]> =>
  itemsOf(await report(dataset, asked))

describe('for all datasets', () => {
  test('the accusations and what repeats them are the filtered list', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, options, async (sketch, asked) => {
        const dataset = makeDataset(sketch)
        const items = await answered(dataset, { ...asked, open: false })
        const { selection } = await evidenceOf(dataset, ACCUSE)
        expect(items.flatMap(({ id, repeatedBy }) => [id, ...repeatedBy]).sort()).toEqual(
          selection.statements.map(({ id }) => id).sort(),
        )
      }),
    )
  })

  test('what is open has no answer, and what has an answer is in the state that it says', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, options, async (sketch, asked) => {
        const dataset = makeDataset(sketch)
        for (const { states, replies: answers, within } of await answered(dataset, asked)) {
          if (answers.length === 0) expect(UNANSWERED).toContain(states.join())
          else expect([...states].sort()).toEqual([...new Set(answers.map(({ way }) => way))].sort())
          if (asked.open === true) expect(answers).toEqual([])
          if (asked.inferred !== true) expect(answers.every(({ basis }) => basis === 'explicit')).toBe(true)
          expect(within == null).toBe(asked.within === undefined || answers.length === 0)
        }
      }),
    )
  })

  test('the numbers of states are those of the accusations', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, options, async (sketch, asked) => {
        const dataset = makeDataset(sketch)
        const items = await answered(dataset, { ...asked, open: false })
        const { states, byParty } = (await report(dataset, asked)).summary?.() ?? NOTHING
        expect(byParty.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(items.length)
        for (const [state, count] of Object.entries(states)) {
          expect(items.filter((item) => item.states.some((one) => one === state))).toHaveLength(count)
        }
      }),
    )
  })

  test('to infer more never opens what was answered', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, async (sketch) => {
        const dataset = makeDataset(sketch)
        const open = async (inferred: boolean): Promise<string[]> =>
          (await answered(dataset, { acts: ['accuse'], open: true, inferred })).map(({ id }) => id)
        expect(await open(false)).toEqual(expect.arrayContaining(await open(true)))
      }),
    )
  })
})
