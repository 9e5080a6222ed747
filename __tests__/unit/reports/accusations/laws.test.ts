import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { accusations } from '../../../../src/reports/accusations/accusations.js'
import type { Accusers } from '../../../../src/reports/choices.js'
import type { Item } from '../../../../src/reports/report.js'
import { makeDataset } from '../../../support/dataset.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { countedOf, evidenceOf } from '../../../support/evidence.js'

const ACCUSE = ['act:accuse']

interface Counted extends Item {
  readonly accuserName: string
  readonly accusedName: string | null
  readonly count: number
  readonly answered: number
  readonly statements: readonly string[]
  readonly answeredStatements: readonly string[]
  readonly repeats: readonly string[]
}

async function counted(
  dataset: Dataset,
  by: Accusers = 'party',
): Promise<{ pairs: Counted[]; sums: Counted }> {
  const { representatives } = await countedOf(dataset)
  const evidence = await evidenceOf(dataset, ACCUSE)
  const report = accusations(evidence, representatives[0] ?? [], { acts: ['accuse'], by, ids: false })
  return { pairs: report.items as Counted[], sums: report.tail()['sums'] as unknown as Counted }
}

describe('for all datasets', () => {
  test('the sum and what it repeats are the filtered list', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, async (sketch) => {
        const dataset = makeDataset(sketch)
        const { sums } = await counted(dataset)
        const { selection } = await evidenceOf(dataset, ACCUSE)
        const listed = selection.statements.map(({ id }) => id)
        expect([...sums.statements, ...sums.repeats].sort()).toEqual([...listed].sort())
        expect(sums.count).toBe(sums.statements.length)
      }),
    )
  })

  test('every number leads to as many ids, and every id of the sum stands in some pair', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, fc.constantFrom<Accusers[]>('party', 'source'), async (sketch, by) => {
        const { pairs, sums } = await counted(makeDataset(sketch), by)
        for (const pair of pairs) {
          expect(new Set(pair.statements).size).toBe(pair.count)
          expect(pair.answeredStatements).toHaveLength(pair.answered)
          expect(pair.statements).toEqual(expect.arrayContaining([...pair.answeredStatements]))
        }
        expect([...new Set(pairs.flatMap(({ statements }) => statements))].sort()).toEqual(
          [...sums.statements].sort(),
        )
      }),
    )
  })
})
