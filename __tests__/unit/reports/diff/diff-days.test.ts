import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import type { DiffDaysOutput } from '../../../../src/reports/diff/diff-item.js'
import { diffDays } from '../../../../src/reports/diff/diff-days.js'
import type { Known } from '../../../../src/reports/diff/known-change.js'
import type { Report } from '../../../../src/reports/report.js'
import { bare } from '../../../../src/page/text.js'
import { bundled } from '../../../support/bundled.js'
import { makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

async function knownBy(dataset: Dataset, by: string): Promise<Known> {
  return { by, evidence: await evidenceOf(dataset, [`known-by:${by}`]) }
}

async function between(dataset: Dataset, before: string, after: string): Promise<Report<DiffDaysOutput>> {
  return diffDays(await knownBy(dataset, before), await knownBy(dataset, after))
}

const told = (report: Report<DiffDaysOutput>): unknown[] =>
  itemsOf(report).map(({ id, change, certain }) => [id, change, certain])

describe('between two days', () => {
  const dataset = makeDataset({
    statements: [
      { publishedDate: '2022-09-10' },
      { publishedDate: '2022-09-14' },
      { publishedDate: '2022-09-13/2022-09-16' },
      { publishedDate: '2022-09' },
      { saidDate: '2022-09-12', publishedDate: '2022-09-20' },
    ],
  })

  test('what the second adds became known, perhaps where its date leaves it open', async () => {
    const report = await between(dataset, '2022-09-12', '2022-09-15')
    expect(told(report)).toEqual([
      ['s3', 'added', false],
      ['s2', 'added', true],
    ])
    expect(report.summary?.()).toMatchObject({ knownBefore: 2, knownAfter: 4, added: 2, removed: 0 })
    expect(report.summary?.()).toMatchObject({ uncertain: 1, perhapsBoth: 1, madeCertain: 0 })
  })

  test('what the first date leaves open and the second proves is not added, and is told apart', async () => {
    const report = await between(dataset, '2022-09-14', '2022-09-17')
    expect(told(report)).toEqual([['s3', 'made-certain', false]])
    expect(report.summary?.()).toMatchObject({ knownBefore: 4, knownAfter: 4, added: 0, madeCertain: 1 })
    const [block] = report.page().summary()
    expect(block?.kind === 'prose' && block.paragraphs.map(bare).join(' ')).toBe(
      '4 statements known by 2022-09-14, 4 by 2022-09-17: 0 became known, 0 no longer known; 0 figures changed. ' +
        '1 more was perhaps known by 2022-09-14, and certainly by 2022-09-17.',
    )
  })

  test('the latest comes first in reverse, and what is cut is counted', async () => {
    const report = diffDays(await knownBy(dataset, '2022-09-01'), await knownBy(dataset, '2022-09-30'), {
      reverse: true,
      limit: 2,
    })
    expect(itemsOf(report).map(({ id }) => id)).toEqual(['s4', 's5'])
    expect(report.tail()).toMatchObject({ more: 3 })
    expect(report.summary?.()).toMatchObject({ added: 4 })
    expect(bare(report.page().footer())).toContain('3 more: --limit 5 shows all.')
  })

  test('the other way round the same is no longer known', async () => {
    expect(told(await between(dataset, '2022-09-15', '2022-09-12'))).toEqual([
      ['s3', 'removed', false],
      ['s2', 'removed', true],
    ])
  })
})

test('figures change with their scope', async () => {
  const autumn = bundled('autumn-2022')
  const report = await between(autumn, '2022-09-14', '2022-09-20')
  const killed = report
    .tail()
    .figures.filter(({ measure, incident }) => measure === 'killed' && incident === '2022-09-12-casualties')
  expect(killed).toMatchObject([
    { of: 'armenia', includes: [], before: { least: 49, most: 105 }, after: { least: 49, most: 135 } },
    { of: 'armenia', status: 'civilian', before: null, after: { least: 3, most: 3 } },
    { of: 'armenia', includes: ['civilians', 'missing'], before: null, after: { least: 207, most: 207 } },
    { of: 'azerbaijan', before: { least: 50, most: 50 }, after: { least: 50, most: 79 } },
  ])
})

test('what is known by the later day is what was known by the earlier and what became known', async () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2022-09-${String(number).padStart(2, '0')}`)
  const autumn = bundled('autumn-2022')
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [before, after] = [one, other].sort() as [string, string]
      const report = await between(autumn, before, after)
      const certainly = ({ evidence: { selection } }: Known): Set<string> => {
        const perhaps = new Set(selection.perhaps)
        return new Set(selection.statements.filter((each) => !perhaps.has(each)).map(({ id }) => id))
      }
      const was = certainly(await knownBy(autumn, before))
      const surely = itemsOf(report).map(({ id }) => id)
      for (const id of certainly(await knownBy(autumn, after)))
        expect(was.has(id) || surely.includes(id)).toBe(true)
      for (const id of surely) expect(was.has(id)).toBe(false)
      expect(itemsOf(report).every(({ change }) => change === 'added' || change === 'made-certain')).toBe(
        true,
      )
    }),
    { numRuns: 30 },
  )
})

test('the numbers of two days add up, whichever is the later', async () => {
  const day = fc.integer({ min: 1, max: 60 }).map((number) => new Date(Date.UTC(2022, 8, number)))
  const autumn = bundled('autumn-2022')
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [before = '', after = ''] = [one, other].map((date) => date.toISOString().slice(0, 10))
      const report = await between(autumn, before, after)
      const { knownBefore, knownAfter, added, removed, madeCertain, madeUncertain } =
        report.summary?.() ?? NONE
      expect(knownBefore + added - removed).toBe(knownAfter)
      expect(itemsOf(report)).toHaveLength(added + removed + madeCertain + madeUncertain)
    }),
    { numRuns: 30 },
  )
})

const NONE = { knownBefore: 0, knownAfter: 1, added: 0, removed: 0, madeCertain: 0, madeUncertain: 0 }
