import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bare } from '../../../../src/page/text.js'
import type { Table, TableRow } from '../../../../src/page/page.js'
import type { Report } from '../../../../src/reports/report.js'
import { timeline, type TimelineOptions } from '../../../../src/reports/timeline/timeline.js'
import type { TimelineOutput } from '../../../../src/reports/timeline/timeline-item.js'
import { bundled } from '../../../support/bundled.js'
import { makeDataset, type StatementSketch } from '../../../support/dataset.js'
import { everythingIn, evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

/** Each row as `day | lanes | id or what stands there`. */
function rowsOf(report: Report): string[] {
  const table = report.page().blocks.find((block): block is Table => block.kind === 'table')
  return ((table?.rows ?? []) as readonly TableRow[]).map(({ cells }) => {
    const [day = '', lanes = '', id = '', what = ''] = cells.map((texts) => texts.map(bare).join(' '))
    return [day, lanes, id === '' ? what : id].join(' | ')
  })
}

async function told(...statements: readonly StatementSketch[]): Promise<Report<TimelineOutput>> {
  return timeline(await everythingIn(makeDataset({ statements })), {})
}

describe('a timeline', () => {
  test('counts the quiet days between two statements', async () => {
    const rows = rowsOf(
      await told({ saidDate: '2022-09-13' }, { saidDate: '2022-09-21', source: 'azerbaijan-mod' }),
    )
    expect(rows).toEqual([
      '2022-09-13 | ● · · | s1',
      '2022-09-14 to 09-20 | · · · | 7 quiet days',
      '2022-09-21 | · ● · | s2',
    ])
  })

  test('draws a date of several days as a bar over them, and calls none of them quiet', async () => {
    const rows = rowsOf(
      await told(
        { saidDate: '2022-09-13/2022-09-16' },
        { saidDate: '2022-09-15', source: 'blinken' },
        { saidDate: '2022-09-18' },
      ),
    )
    expect(rows).toEqual([
      '2022-09-13 to 09-16 | ● · | s1',
      '2022-09-14 | │ · | 1 day, nothing else',
      '2022-09-15 | │ ● | s2',
      '2022-09-16 | │ · | 1 day, nothing else',
      '2022-09-17 | · · | 1 quiet day',
      '2022-09-18 | ● · | s3',
    ])
  })

  test('stands a month after its exact days, with its bar before it', async () => {
    const rows = rowsOf(await told({ saidDate: '2022-09' }, { saidDate: '2022-09-29' }))
    expect(rows).toEqual([
      '2022-09-01 to 09-28 | │ · | 28 days, nothing else',
      '2022-09-29 | ● · | s2',
      '2022-09 day not stated | ● · | s1',
    ])
  })

  test('draws one day or another on both and not between, and an undated statement for the last', async () => {
    const rows = rowsOf(await told({}, { saidDate: '[2022-09-13,2022-09-16]' }, { saidDate: '2022-09-15' }))
    expect(rows).toEqual([
      '2022-09-13 or 2022-09-16 | ● · | s2',
      '2022-09-14 | · · | 1 quiet day',
      '2022-09-15 | ● · | s3',
      '2022-09-16 | │ · | 1 day, nothing else',
      'undated | ● · | s1',
    ])
  })

  test('joins the lanes of those who speak together', async () => {
    const dataset = makeDataset({
      sources: [
        { id: 'one', party: 'armenia', standing: 'party-to-conflict' },
        { id: 'other', party: 'united-states' },
        { id: 'foe', party: 'azerbaijan', standing: 'party-to-conflict' },
        { id: 'both', type: 'Joint', members: ['one', 'other'] },
      ],
      statements: [
        { source: 'both', saidDate: '2022-09-13' },
        { source: 'foe', saidDate: '2022-09-13' },
      ],
    })
    expect(rowsOf(timeline(await everythingIn(dataset), {}))).toEqual([
      '2022-09-13 | ●───● | s1',
      '2022-09-13 | · ● · | s2',
    ])
  })

  test('draws no lanes for very many sources, and says so', async () => {
    const autumn = await everythingIn(bundled('autumn-2022'))
    const { guide = [], blocks } = timeline(autumn, { by: 'source' }).page()
    expect(guide.map(bare).join(' ')).toContain('No lanes are drawn for')
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []))).toHaveLength(3)
  })
})

describe('the summary', () => {
  const summaryOf = (report: Report): string =>
    report
      .page()
      .summary()
      .flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))
      .join(' ')

  test('counts each lane, and what is not sure of its day', async () => {
    const report = await told(
      { saidDate: '2022-09-13' },
      { saidDate: '2022-09-13', source: 'azerbaijan-mod' },
      { saidDate: '2022-09-15/2022-09-16', source: 'blinken' },
      {},
    )
    expect(summaryOf(report)).toBe(
      '4 statements, said from 2022-09-13 to 2022-09-16, most on 2022-09-13 (2): Armenia 2, Azerbaijan 1, others 1. ' +
        '1 has a date of several days. 1 has no date.',
    )
    expect(report.summary?.()).toMatchObject({ count: 4, severalDays: 1, undated: 1, inSeveralLanes: 0 })
  })

  test('has several parties that are named in the order typed', async () => {
    const dataset = makeDataset({
      statements: [{ saidDate: '2022-09-13' }, { saidDate: '2022-09-14', source: 'azerbaijan-mod' }],
    })
    const report = timeline(await evidenceOf(dataset, ['party:azerbaijan,armenia']), {})
    expect(summaryOf(report)).toContain(': Azerbaijan 1, Armenia 1.')
    expect(report.head.lanes).toEqual(['azerbaijan', 'armenia'])
  })

  test('says so where nothing is found', async () => {
    const report = timeline(await evidenceOf(makeDataset({ statements: [{}] }), ['act:deny']), {})
    expect(summaryOf(report)).toBe('No statement in this dataset fits the question.')
  })
})

describe('the other way round, and cut', () => {
  const statements: StatementSketch[] = [
    { saidDate: '2022-09-13' },
    { saidDate: '2022-09-13', source: 'azerbaijan-mod' },
    { saidDate: '2022-09-14/2022-09-16', source: 'blinken' },
    { saidDate: '2022-09-20' },
    {},
  ]
  const shown = async (options: TimelineOptions): Promise<Report<TimelineOutput>> =>
    timeline(await everythingIn(makeDataset({ statements })), options)

  test('the last stands first, equals as they stood, the undated last', async () => {
    const report = await shown({ reverse: true })
    expect(itemsOf(report).map(({ id }) => id)).toEqual(['s4', 's3', 's1', 's2', 's5'])
    expect(rowsOf(report).map((row) => row.split(' | ')[2])).toEqual([
      ...['s4', '3 quiet days', '2 days, nothing else', 's3', 's1', 's2', 's5'],
    ])
  })

  test('what is cut is counted, and no day that it covers is called quiet', async () => {
    const report = await shown({ limit: 3 })
    expect(itemsOf(report).map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    expect(rowsOf(report)).toHaveLength(3)
    expect(report.tail()).toMatchObject({ more: 2, quiet: [{ first: '2022-09-17', days: 3 }] })
    expect(report.summary?.()).toMatchObject({ count: 5 })
    expect(bare(report.page().footer())).toContain('2 more: --limit 5 shows all.')
    const last = await shown({ reverse: true, limit: 1 })
    expect(rowsOf(last)).toEqual(['2022-09-20 | ● · · | s4'])
  })
})

const someDate = fc.constantFrom(
  '2022-09-13',
  '2022-09-14/2022-09-20',
  '2022-09',
  '2022-10-02~',
  '2022?-11-07',
  '2022-09-28/..',
  '../2022-09-12',
  '[2022-10-01,2022-10-05]',
  undefined,
)

test('every statement has a row and an item, and every day from first to last is told once or is a statement’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDate, { maxLength: 15 }), async (dates) => {
      const report = await told(...dates.map((saidDate) => (saidDate === undefined ? {} : { saidDate })))
      const ids = itemsOf(report).map(({ id }) => id)
      expect([...ids].sort()).toEqual(dates.map((_, index) => `s${String(index + 1)}`).sort())
      const rows = rowsOf(report)
      expect(rows.filter((row) => /\| s\d+$/.test(row)).map((row) => row.split(' ').at(-1))).toEqual(ids)
      const { quiet } = report.tail()
      const shown = rows.filter((row) => row.endsWith(' quiet day') || row.endsWith(' quiet days'))
      expect(shown).toHaveLength(quiet.length)
      expect(shown.every((row) => !/[●│]/.test(row))).toBe(true)
    }),
  )
})
