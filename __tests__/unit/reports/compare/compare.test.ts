import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { compare, type CompareOptions, type CompareOutput } from '../../../../src/reports/compare/compare.js'
import type { Report } from '../../../../src/reports/report.js'
import { type DatasetSketch, makeDataset, type StatementSketch } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'

type Compared = Report<CompareOutput>

async function compared(
  statements: readonly StatementSketch[],
  options: CompareOptions = {},
  { terms = [], ...sketch }: DatasetSketch & { readonly terms?: readonly string[] } = {},
): Promise<Compared> {
  const dataset = makeDataset({
    incidents: [{ id: 'one', name: 'The night' }, { id: 'two' }],
    ...sketch,
    statements,
  })
  return compare(await evidenceOf(dataset, terms), options)
}

/** The lines of the summary, as people read them. */
function summaryOf(report: Compared): string[] {
  return report
    .page()
    .summary()
    .flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))
}

function keysOf({ items }: Compared): unknown[] {
  return (items as readonly object[]).map((item) =>
    'said' in item ? item.said : 'incident' in item ? item.incident : '',
  )
}

const ARMENIA = { source: 'armenia-mod', incident: 'one', act: 'accuse', saidDate: '2022-11-08' } as const
const AZERBAIJAN = { source: 'azerbaijan-mod', incident: 'one', saidDate: '2022-11-07' } as const

describe('the answer in short', () => {
  test('names every side, also one that says nothing', async () => {
    const report = await compared(
      [ARMENIA, { source: 'aliyev', incident: 'two' }],
      {},
      { terms: ['incident:one'] },
    )
    expect(report.page().title).toEqual({ name: 'The night, side by side', question: '', dataset: 'test' })
    expect(summaryOf(report)).toEqual([
      '1 statement on one: Armenia 1, Azerbaijan 0, others 0.',
      'First: Ministry of Defence of Armenia (s1). No denial is recorded.',
    ])
    expect(report.summary?.()).toMatchObject({
      statements: 1,
      counts: { armenia: 1, azerbaijan: 0, others: 0 },
      first: [{ id: 's1', source: 'armenia-mod', onlyThrough: null }],
      denials: { recorded: 0, notHeld: 0 },
    })
  })

  test('counts a repeated statement once', async () => {
    const relations = [{ from: 's2', to: 's1', type: 'repeats' }] as const
    expect(summaryOf(await compared([ARMENIA, ARMENIA], {}, { relations }))[0]).toBe(
      '2 statements on one: Armenia 1, Azerbaijan 0, others 0 (a repeated one once).',
    )
  })

  test('does not say who was first on the word of the opponent alone', async () => {
    const attribution = { source: 'azerbaijan-mod', relayedBy: [{ source: 'armenia-mod', only: true }] }
    const told = { incident: 'one', saidDate: '2022-11-06', attribution }
    const report = await compared([told, ARMENIA])
    expect(summaryOf(report)[1]).toMatch(/^First, by the account of Ministry of Defence of Armenia alone: /)
    expect(report.summary?.()).toMatchObject({ first: [{ onlyThrough: 'Ministry of Defence of Armenia' }] })
  })

  test('of nothing says so, and leaves the dataset its counts', async () => {
    const report = await compared([ARMENIA], {}, { terms: ['said:2000'] })
    expect(summaryOf(report)).toEqual(['No statement in this dataset fits the question.'])
    expect(report.page().blocks).toEqual([])
    expect(bare(report.page().footer())).toMatch(/^None of 1 statement\. No finding/)
  })

  test('of parties that are named is of these', async () => {
    const report = await compared([ARMENIA, AZERBAIJAN], {}, { terms: ['party:azerbaijan', 'party:armenia'] })
    expect(summaryOf(report)[0]).toBe('2 statements on one: Azerbaijan 1, Armenia 1.')
  })
})

describe('days', () => {
  test('have one band for all hours, and for a year that is inferred', async () => {
    const days = ['2022-11-07T10:00+04:00', '2022-11-07', '2022?-11-07', '[2022-11-07,2022-11-09]']
    const report = await compared(days.map((saidDate) => ({ ...ARMENIA, saidDate })))
    expect(keysOf(report)).toEqual(['2022-11-07'])
  })

  test('are turned and cut, what has no date last; all are counted', async () => {
    const statements = [ARMENIA, AZERBAIJAN, { source: 'blinken' }]
    expect(keysOf(await compared(statements, { by: 'day' }))).toEqual(['2022-11-07', '2022-11-08', null])
    expect(keysOf(await compared(statements, { by: 'day', reverse: true }))).toEqual([
      '2022-11-08',
      '2022-11-07',
      null,
    ])
    const cut = await compared(statements, { by: 'day', limit: 1 })
    expect(keysOf(cut)).toEqual(['2022-11-07'])
    expect(cut.tail()).toMatchObject({ more: 2 })
    expect(cut.summary?.()).toMatchObject({ statements: 3 })
    expect(bare(cut.page().footer())).toContain('2 more: --limit 3 shows all.')
  })
})

describe('incidents', () => {
  const statements = [
    AZERBAIJAN,
    { ...ARMENIA, incident: 'two' },
    { ...AZERBAIJAN, incident: 'two', act: 'deny', saidDate: '2022-11-09' },
  ] as const

  test('stand by the day first spoken of, or from most statements', async () => {
    expect(keysOf(await compared(statements, { by: 'incident' }))).toEqual(['one', 'two'])
    expect(keysOf(await compared(statements, { by: 'incident', order: 'statements' }))).toEqual([
      'two',
      'one',
    ])
  })

  test('in short: how many sides speak, accuse and deny', async () => {
    const report = await compared(statements, { by: 'incident' })
    expect(report.summary?.()).toMatchObject({ incidents: 2, bothSides: 1, accusedBothWays: 0, denied: 1 })
    expect(summaryOf(report)[1]).toBe(
      '2 incidents: two sides speak of 1, two accuse in 0, something is denied in 1.',
    )
  })
})

test('points stand in one order', async () => {
  const report = compared([ARMENIA], { by: 'point', limit: 1 })
  await expect(report).rejects.toThrow('--by point shows all points in one order')
})
