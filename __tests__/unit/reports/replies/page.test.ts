import { describe, expect, test } from '@jest/globals'
import type { Block, Page, TableRow } from '../../../../src/page/page.js'
import { bare } from '../../../../src/page/text.js'
import type { RepliesOptions } from '../../../../src/reports/replies/replied.js'
import { replies } from '../../../../src/reports/replies/replies.js'
import type { RepliesOutput } from '../../../../src/reports/replies/replies-item.js'
import type { Report } from '../../../../src/reports/report.js'
import { type DatasetSketch, makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const ACCUSED = { act: 'accuse', target: [{ party: 'azerbaijan' }] } as const
const DENIED = { source: 'azerbaijan-mod', act: 'deny' } as const
const LAST = { source: 'blinken', act: 'assess', saidDate: '2022-12-31' } as const

async function report(
  sketch: DatasetSketch,
  options: Partial<RepliesOptions> = {},
  terms: readonly string[] = [],
): Promise<Report<RepliesOutput>> {
  const dataset = makeDataset(sketch)
  const evidence = await evidenceOf(dataset, [...terms, 'act:accuse'])
  const denials = await evidenceOf(dataset, [...terms, 'act:deny'])
  return replies(evidence, denials, { acts: ['accuse'], ...options })
}

const rowsOf = (block: Block | undefined): string[][] =>
  block?.kind !== 'table'
    ? []
    : [
        block.columns.map(({ heading }) => heading),
        ...(block.rows as readonly TableRow[]).map(({ cells }) =>
          cells.map((cell) => cell.map(bare).join('; ')),
        ),
      ]

const wordsOf = (page: Page): string[] =>
  page.summary().flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))

const SKETCH: DatasetSketch = {
  statements: [
    { ...ACCUSED, saidDate: '2022-11-01' },
    { ...DENIED, saidDate: '2022-11-02' },
    { ...DENIED, saidDate: '2022-11-09' },
    { ...ACCUSED, saidDate: '2022-12-30', source: 'pashinyan' },
    { ...ACCUSED, saidDate: '2022-11-03' },
    ACCUSED,
    { ...DENIED, saidDate: '2022-11-04' },
    LAST,
  ],
  relations: [
    { from: 's2', to: 's1', type: 'denies' },
    { from: 's3', to: 's1', type: 'denies' },
  ],
}

describe('the summary', () => {
  test('says how many are in each state, by party, every side with it, and which denials answer nothing here', async () => {
    const page = (await report(SKETCH)).page()
    expect(wordsOf(page)).toEqual([
      '4 accusations, in data from 2022-11-01 to 2022-12-31: 1 denied, 1 with no answer linked here, ' +
        '1 in the last 9 days of the data, 1 without a date.',
      '1 denial of what this dataset does not hold: s7.',
    ])
    expect(rowsOf(page.summary()[1])).toEqual([
      ['by', 'in all', 'denied', 'none', 'last days', 'no date'],
      ['Armenia', '4', '1', '1', '1', '1'],
      ['Azerbaijan', '·', '·', '·', '·', '·'],
    ])
  })

  test('is the same in numbers, and of all where some are cut', async () => {
    const one = await report(SKETCH, { limit: 1 })
    expect(one.summary?.()).toMatchObject({
      count: 4,
      states: { denied: 1, open: 1, 'last-days': 1, 'no-date': 1, 'not-coded': 0 },
      byParty: [
        { party: 'armenia', count: 4 },
        { party: 'azerbaijan', count: 0 },
      ],
      denialsOfWhatIsNotHeld: ['s7'],
    })
    expect(one.head).toMatchObject({ lastDays: 9 })
    expect(itemsOf(one)).toHaveLength(1)
    expect(one.tail().more).toBe(3)
    expect(bare(one.page().footer())).toContain('3 more: --limit 4 shows all.')
  })

  test('names no side that the question does not ask for', async () => {
    const one = await report(SKETCH, {}, ['source:pashinyan'])
    expect(one.summary?.()).toMatchObject({ byParty: [{ party: 'armenia', count: 1 }] })
  })

  test('says that answers are not coded where no relation is: not that there are none', async () => {
    const one = await report({ statements: SKETCH.statements ?? [] })
    expect(wordsOf(one.page())).toEqual([
      '4 accusations, in data from 2022-11-01 to 2022-12-31: what answers them is not coded here.',
    ])
    expect(new Set(itemsOf(one).flatMap(({ states }) => states))).toEqual(new Set(['not-coded']))
    expect(JSON.stringify(one.page())).not.toContain('no answer')
    expect(one.summary?.()).toMatchObject({ denialsOfWhatIsNotHeld: [] })
  })
})

describe('the rows', () => {
  const ids = async (options: Partial<RepliesOptions>): Promise<string[]> =>
    itemsOf(await report(ORDERED, options)).map(({ id }) => id)
  const ORDERED: DatasetSketch = {
    statements: [
      { ...ACCUSED, saidDate: '2022-11-01' },
      { ...ACCUSED, saidDate: '2022-11-02', source: 'pashinyan' },
      { ...ACCUSED, saidDate: '2022-11-03', source: 'aliyev' },
      { ...DENIED, saidDate: '2022-11-08' },
      { ...DENIED, saidDate: '2022-11-09' },
      LAST,
    ],
    relations: [
      { from: 's5', to: 's1', type: 'denies' },
      { from: 's4', to: 's2', type: 'denies' },
      { from: 's5', to: 's2', type: 'denies' },
    ],
  }

  test('are ordered by time, source, the wait for the first answer, or by how many answered', async () => {
    expect(await ids({})).toEqual(['s1', 's2', 's3'])
    expect(await ids({ order: 'source' })).toEqual(['s3', 's1', 's2'])
    expect(await ids({ order: 'wait' })).toEqual(['s2', 's1', 's3'])
    expect(await ids({ order: 'wait', reverse: true })).toEqual(['s1', 's2', 's3'])
    expect(await ids({ order: 'answers' })).toEqual(['s2', 's1', 's3'])
  })

  test('say of which of several answers it is that it came in time', async () => {
    const page = (await report(ORDERED, { within: { amount: 6, unit: 'd' } })).page()
    const [, ...rows] = rowsOf(page.blocks[0])
    expect(rows.map((cells) => cells.at(-1))).toEqual(['no', 'yes; the first of 2', '·'])
  })

  test('of an accusation without a date say so, and not that an answer may come after the data ends', async () => {
    const page = (await report(SKETCH)).page()
    const [, ...rows] = rowsOf(page.blocks[0])
    expect(rows.map(([day = '', , answer = '']) => [day, answer])).toEqual(
      expect.arrayContaining([['undated', 'no answer linked here · no date']]),
    )
  })
})
