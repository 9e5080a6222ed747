import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import type {
  AccusationItem,
  AccusationSummary,
  AccusationSums,
} from '../../../../src/reports/accusations/accusation-item.js'
import { accusations } from '../../../../src/reports/accusations/accusations.js'
import type { Accusers } from '../../../../src/reports/choices.js'
import { makeDataset } from '../../../support/dataset.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { countedOf, evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const ACCUSE = ['act:accuse']

async function counted(
  dataset: Dataset,
  by: Accusers = 'party',
): Promise<{
  pairs: readonly AccusationItem[]
  sums: AccusationSums
  summary: AccusationSummary | undefined
}> {
  const { representatives } = await countedOf(dataset)
  const evidence = await evidenceOf(dataset, ACCUSE)
  const report = accusations(evidence, representatives[0] ?? [], { acts: ['accuse'], by, ids: false })
  return { pairs: itemsOf(report), sums: report.tail().sums, summary: report.summary?.() }
}

describe('for all datasets', () => {
  test('the sum and what it repeats are the filtered list', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, async (sketch) => {
        const dataset = makeDataset(sketch)
        const { sums, summary } = await counted(dataset)
        const { selection } = await evidenceOf(dataset, ACCUSE)
        const listed = selection.statements.map(({ id }) => id)
        expect([...sums.statements, ...sums.repeats].sort()).toEqual([...listed].sort())
        expect(summary?.count).toBe(sums.statements.length)
        const byParty = summary?.byParty ?? []
        expect(byParty.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(summary?.count ?? 1)
      }),
    )
  })

  test('every number leads to as many ids, and every id of the sum stands in some pair', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, fc.constantFrom<Accusers[]>('party', 'source'), async (sketch, by) => {
        const { pairs, sums } = await counted(makeDataset(sketch), by)
        for (const pair of pairs) {
          expect(new Set(pair.statements).size).toBe(pair.count)
          expect(pair.answeredStatements).toHaveLength(pair.answered ?? 0)
          expect(pair.statements).toEqual(expect.arrayContaining([...pair.answeredStatements]))
        }
        expect([...new Set(pairs.flatMap(({ statements }) => statements))].sort()).toEqual(
          [...sums.statements].sort(),
        )
      }),
    )
  })
})
