import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import type { Page } from '../../../../src/page/page.js'
import { accusations, type AccusationsOptions } from '../../../../src/reports/accusations/accusations.js'
import type { AccusationsOutput } from '../../../../src/reports/accusations/accusation-item.js'
import type { Report } from '../../../../src/reports/report.js'
import { type DatasetSketch, makeDataset } from '../../../support/dataset.js'
import { countedOf, evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const AT_AZERBAIJAN = { act: 'accuse', target: [{ party: 'azerbaijan' }] } as const
const AT_ARMENIA = { source: 'azerbaijan-mod', act: 'accuse', target: [{ party: 'armenia' }] } as const
const DENIED = { from: 's1', to: 's2', type: 'denies' } as const

async function report(
  sketch: DatasetSketch,
  options: Partial<AccusationsOptions> = {},
  terms: readonly string[] = [],
): Promise<Report<AccusationsOutput>> {
  const dataset = makeDataset(sketch)
  const { representatives } = await countedOf(dataset, terms)
  const evidence = await evidenceOf(dataset, [...terms, 'act:accuse'])
  return accusations(evidence, representatives[0] ?? [], {
    acts: ['accuse'],
    by: 'party',
    ids: false,
    ...options,
  })
}

const summary = (page: Page): string =>
  page
    .summary()
    .flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))
    .join(' ')

const accusers = (one: Report<AccusationsOutput>): unknown[] =>
  itemsOf(one).map(({ accuser, count }) => [accuser, count])

describe('the summary', () => {
  test('counts all, those that are answered, and each party', async () => {
    const one = await report({
      statements: [{ source: 'azerbaijan-mod', act: 'deny' }, AT_AZERBAIJAN, AT_AZERBAIJAN, AT_ARMENIA],
      relations: [DENIED],
    })
    expect(summary(one.page())).toBe('3 accusations, 1 answered here: Armenia 2 (1), Azerbaijan 1.')
    expect(one.summary?.()).toMatchObject({ count: 3, answered: 1 })
  })

  test('names a party to the conflict that accuses nobody, even one that says nothing of what is asked for', async () => {
    const sketch: DatasetSketch = {
      statements: [
        { ...AT_AZERBAIJAN, incident: 'fire' },
        { source: 'azerbaijan-mod', act: 'deny' },
      ],
      incidents: [{ id: 'fire', name: 'A fire' }],
      relations: [DENIED],
    }
    const one = await report(sketch, {}, ['incident:fire'])
    expect(summary(one.page())).toBe('1 accusation, no answer linked here: Armenia 1, Azerbaijan 0.')
    const chosen = await report(sketch, {}, ['incident:fire', 'party:armenia'])
    expect(summary(chosen.page())).toBe('1 accusation by Armenia, no answer linked here.')
  })

  test('says that answers are not coded where no relation is, and not that there are none', async () => {
    const one = await report({ statements: [AT_AZERBAIJAN, AT_ARMENIA] })
    expect(summary(one.page())).toBe(
      '2 accusations: Armenia 1, Azerbaijan 1. What answers them is not coded here.',
    )
    expect(one.summary?.()).toMatchObject({ answered: null })
    expect(itemsOf(one).map(({ answered }) => answered)).toEqual([null, null])
  })

  test('says so where nothing is found', async () => {
    const one = await report({ statements: [{ act: 'deny' }] })
    expect(summary(one.page())).toBe('No accusation in this dataset fits the question.')
    expect(one.page().blocks).toEqual([])
  })

  test('two parties that are named stand in the order typed, above, below and across', async () => {
    const statements = [AT_AZERBAIJAN, AT_ARMENIA]
    const one = await report({ statements }, {}, ['party:azerbaijan,armenia'])
    expect(summary(one.page())).toContain('Azerbaijan 1, Armenia 1.')
    expect(accusers(one)).toEqual([
      ['azerbaijan', 1],
      ['armenia', 1],
    ])
    const [table] = one.page().blocks
    const headings = table?.kind === 'table' ? table.columns.map(({ heading }) => heading) : []
    expect(headings).toEqual(['who accuses', 'Azerbaijan', 'Armenia', 'in all'])
  })
})

describe('the rows', () => {
  const sketch: DatasetSketch = {
    statements: [{ source: 'blinken', act: 'deny' }, AT_AZERBAIJAN, AT_ARMENIA, AT_ARMENIA],
    relations: [{ from: 's1', to: 's2', type: 'denies' }],
  }

  test('are ordered by name, by count or by answers, those that accuse nobody last', async () => {
    const US = ['united-states', 0]
    expect(accusers(await report(sketch))).toEqual([['armenia', 1], ['azerbaijan', 2], US])
    expect(accusers(await report(sketch, { reverse: true }))).toEqual([['azerbaijan', 2], ['armenia', 1], US])
    expect(accusers(await report(sketch, { order: 'count' }))).toEqual([
      ['azerbaijan', 2],
      ['armenia', 1],
      US,
    ])
    expect(accusers(await report(sketch, { order: 'answered' }))).toEqual([
      ['armenia', 1],
      ['azerbaijan', 2],
      US,
    ])
  })

  test('are cut by a limit, the summary and those that accuse nobody are not', async () => {
    const one = await report(sketch, { order: 'count', limit: 1 })
    expect(accusers(one)).toEqual([['azerbaijan', 2]])
    expect(one.tail().more).toBe(2)
    const page = one.page()
    expect(summary(page)).toContain('3 accusations')
    expect(bare(page.footer())).toContain('1 more: --limit 2 shows all.')
    const [, silent] = page.blocks
    expect(silent?.kind === 'prose' && silent.paragraphs.map(bare)).toEqual([
      'Accuse nobody here: United States.',
    ])
  })
})
