import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { type Figure, MEASURES, QUALIFIERS, REPORTS } from '../../../../src/model/figure.js'
import { bare } from '../../../../src/page/text.js'
import type { FigureItem } from '../../../../src/reports/figures/figure-item.js'
import { figures } from '../../../../src/reports/figures/figures.js'
import type { FigureOptions, FiguresOutput } from '../../../../src/reports/figures/figure-views.js'
import type { SeriesItem } from '../../../../src/reports/figures/figure-view-item.js'
import type { SumItem } from '../../../../src/reports/figures/figure-view-item.js'
import type { Report } from '../../../../src/reports/report.js'
import { bundled } from '../../../support/bundled.js'
import { makeDataset, type StatementSketch } from '../../../support/dataset.js'
import { everythingIn } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

const autumn = bundled('autumn-2022')
const washington = bundled('washington-talks')

async function reported(dataset: Dataset, options: FigureOptions = {}): Promise<Report<FiguresOutput>> {
  return figures(await everythingIn(dataset), options)
}

/** The view decides of which kind the items are. */
async function asked<Item = FigureItem>(
  dataset = autumn,
  options: FigureOptions = {},
): Promise<readonly Item[]> {
  return itemsOf(await reported(dataset, options)) as readonly Item[]
}

async function headings(dataset: Dataset, options: FigureOptions): Promise<string[]> {
  const { blocks } = (await reported(dataset, options)).page()
  return blocks.map(({ heading = [] }) => bare(heading))
}

describe('figures of autumn 2022', () => {
  test('“207 killed or missing” says what it includes', async () => {
    const items = await asked(autumn, { measure: 'killed', of: 'armenia' })
    const words = items.map((item) => item.words)
    expect(words).toContain('135 killed')
    expect(words).toContain('207 killed or missing, civilians among them')
  })

  test('the count of Armenia grows from 49 to 207 and the series breaks once', async () => {
    const [heading] = await headings(autumn, { view: 'day', measure: 'killed', of: 'armenia' })
    expect(heading).toBe(
      'Armenia, killed: 49 → 105 → 135 → 207, the series breaks once  2022-09-12-casualties',
    )
    const items = await asked<SeriesItem>(autumn, { view: 'day', measure: 'killed', of: 'armenia' })
    const breaks = items.map((item) => item.breaks)
    expect(breaks.filter((why) => why !== null)).toEqual(['includes civilians and missing'])
  })

  test('the count of Azerbaijan begins with losses without a number', async () => {
    const all = await headings(autumn, { view: 'day', measure: 'killed', of: 'azerbaijan' })
    expect(all[0]).toMatch(/^Azerbaijan, killed: losses, number not given → 50 → 71 → 79/)
  })

  test('like figures are spread from the least to the most; the unlike are named with the reason', async () => {
    const tail = (await reported(autumn, { measure: 'killed' })).tail()
    const spreads = 'spreads' in tail ? tail.spreads : []
    const armenia = spreads.filter(
      ({ of, incident }) => of === 'armenia' && incident === '2022-09-12-casualties',
    )
    expect(armenia.map(({ least, most, notComparable }) => [least, most, notComparable])).toEqual([
      [49, 135, null],
      [3, 3, 'civilians only'],
      [207, 207, 'includes civilians and missing'],
    ])
  })

  test('a sum adds ranges of like figures only', async () => {
    const sums = await asked<SumItem>(autumn, { view: 'sum', measure: 'killed' })
    const casualties = sums.filter(({ incident }) => incident === '2022-09-12-casualties')
    expect(casualties.map(({ sum }) => sum)).toEqual([
      { least: 99, most: 214, qualifier: 'exact' },
      null,
      null,
    ])
  })
})

test('bodies returned and territory are not called losses', async () => {
  const dataset = makeDataset({
    statements: [
      {
        figures: [
          { measure: 'bodies-returned', of: 'armenia', report: 'stated', best: 32 },
          { measure: 'territory-km2', of: 'armenia', report: 'stated', best: 10 },
          { measure: 'territory-km2', of: 'armenia', report: 'stated', best: 12 },
        ],
      },
    ],
  })
  for (const view of ['competing', 'day', 'reports', 'sum'] as const) {
    for (const measure of ['bodies-returned', 'territory-km2'] as const) {
      const page = (await reported(dataset, { view, measure, of: 'armenia' })).page()
      expect(JSON.stringify([page.title, page.blocks, page.footer()])).not.toMatch(/losses/i)
    }
  }
})

test('where losses stand with others the heading fits both', async () => {
  const whose = async (...measures: readonly Figure['measure'][]): Promise<unknown> => {
    const given = measures.map((measure): Figure => ({ measure, report: 'stated', best: 1 }))
    const [block] = (await reported(makeDataset({ statements: [{ figures: given }] }))).page().blocks
    return block?.kind === 'table' ? block.columns[0]?.heading : undefined
  }
  expect(await whose('killed')).toBe('losses of')
  expect(await whose('killed', 'bodies-returned')).toBe('whose')
})

test('a number that nobody is named for stands with the others and says so', async () => {
  const items = await asked(washington, { measure: 'killed' })
  const numbers = items.filter(({ report }) => report === 'stated')
  expect(numbers.map(({ countedBy, countedByName }) => [countedBy, countedByName])).toEqual([
    ['nobody', null],
    ['nobody', null],
    ['nobody', null],
  ])
})

test('a figure told again on the same day for the same counter is one figure with both ids', async () => {
  const killed: Figure = { measure: 'killed', of: 'armenia', report: 'stated', best: 3 }
  const dataset = makeDataset({
    statements: [
      { saidDate: '2022-09-13', figures: [{ ...killed, asPrinted: 'three' }] },
      { saidDate: '2022-09-13', figures: [{ ...killed, asPrinted: '3' }] },
      { saidDate: '2022-09-14', figures: [killed] },
      { saidDate: '2022-09-14', figures: [{ ...killed, best: 4 }] },
    ],
  })
  const items = await asked(dataset)
  expect(items.map(({ statements }) => statements)).toEqual([['s1', 's2'], ['s3'], ['s4']])
})

test('an open part makes an open sum, and “about” is not added', async () => {
  const of = (party: string, figure: Partial<Figure>): StatementSketch => ({
    incident: 'night',
    figures: [{ measure: 'wounded', of: party, report: 'stated', ...figure }],
  })
  const sum = async (...statements: readonly StatementSketch[]): Promise<SumItem | undefined> =>
    (await asked<SumItem>(makeDataset({ statements }), { view: 'sum' }))[0]
  const open = await sum(
    of('armenia', { best: 2 }),
    of('azerbaijan', { low: 3, high: 5, qualifier: 'at-least' }),
  )
  expect(open?.sum).toEqual({ least: 5, most: 7, qualifier: 'at-least' })
  const loose = await sum(of('armenia', { best: 2 }), of('azerbaijan', { best: 3, qualifier: 'about' }))
  expect([loose?.sum, loose?.notAdded]).toEqual([null, 'an “about” or “up to” is not added'])
})

const aFigure = fc.record(
  {
    measure: fc.constantFrom(...MEASURES),
    of: fc.constantFrom('armenia', 'azerbaijan'),
    status: fc.constantFrom('military', 'civilian', 'any'),
    report: fc.constantFrom(...REPORTS),
    best: fc.nat(300),
    low: fc.nat(300),
    high: fc.nat(300),
    qualifier: fc.constantFrom(...QUALIFIERS),
    includes: fc.uniqueArray(fc.constantFrom('missing', 'civilians', 'wounded'), { maxLength: 2 }),
    period: fc.constantFrom('2022-09', '2020'),
  },
  { requiredKeys: ['measure', 'report'] },
) as fc.Arbitrary<Figure>

const someDataset = fc
  .array(
    fc.record({
      incident: fc.constantFrom('one', 'two'),
      saidDate: fc.constantFrom('2022-09-13', '2022-09-14/2022-09-15'),
      source: fc.constantFrom('armenia-mod', 'azerbaijan-mod'),
      figures: fc.array(aFigure, { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((statements) => makeDataset({ statements }))

describe('whatever the figures are', () => {
  test.each(['competing', 'day', 'reports'] as const)(
    '%s leads to every figure and to no other',
    async (view) => {
      await fc.assert(
        fc.asyncProperty(someDataset, async (dataset) => {
          const given = dataset.statements.flatMap(({ id, figures: of = [] }) =>
            of.map(({ measure, report }) => `${id} ${measure} ${report}`),
          )
          const items = await asked(dataset, { view })
          const told = items.flatMap(({ statements, measure, report }) =>
            statements.map((id) => `${id} ${measure} ${report}`),
          )
          expect(new Set(told)).toEqual(new Set(given))
        }),
      )
    },
  )

  test('a sum is that of its parts, and every part leads to statements', async () => {
    await fc.assert(
      fc.asyncProperty(someDataset, async (dataset) => {
        for (const { parts, sum } of await asked<SumItem>(dataset, { view: 'sum' })) {
          expect(parts.every(({ statements }) => statements.length > 0)).toBe(true)
          if (sum === null) continue
          expect(sum.least).toBe(parts.reduce((total, { least }) => total + least, 0))
          expect(sum.most).toBe(parts.reduce((total, { most }) => total + most, 0))
          expect(parts.length).toBeGreaterThan(1)
        }
      }),
    )
  })
})

describe('the first lines', () => {
  const linesOf = async (dataset: Dataset, options: FigureOptions = {}): Promise<string[]> => {
    const page = (await reported(dataset, options)).page()
    return page.summary().flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))
  }

  test('have the range of each side, apart what is not alike, and never a sum of both', async () => {
    expect(await linesOf(autumn, { measure: 'killed' })).toEqual([
      '33 figures on 18 incidents: 15 numbers, 7 none, 10 not stated, 1 loss without a number.',
      'Most numbers, killed, 2022-09-12-casualties: Armenia 49 to 135, apart 3 (civilians only), ' +
        '207 (includes civilians and missing); Azerbaijan 50 to 79; ' +
        'Nagorno-Karabakh (de facto) no number.',
    ])
  })

  test('have how a count grew, and why its series breaks', async () => {
    const [, grown] = await linesOf(autumn, { view: 'day', measure: 'killed', of: 'armenia' })
    expect(grown).toBe(
      '2022-09-12-casualties: Armenia, killed: 49 → 105 → 135 → 207, the series breaks once ' +
        '(includes civilians and missing).',
    )
  })

  test('tell who says none and who says nothing, every side by name', async () => {
    const [, sides] = await linesOf(washington, { view: 'reports' })
    expect(sides).toBe('Armenia: 1 not stated; Azerbaijan: 1 not stated; no named party: 3 numbers.')
  })

  test('say of a dataset without figures that none is coded, of a question that none fits it', async () => {
    const none = makeDataset({ statements: [{}] })
    expect(await linesOf(none)).toEqual(['No figure is coded in this dataset.'])
    expect(await linesOf(none, { measure: 'killed' })).toEqual([
      'No figure in this dataset fits the question.',
    ])
  })
})

test('figures are ordered by number, source or time, what has none last; --limit cuts what is shown', async () => {
  const numbers = async (options: FigureOptions): Promise<(number | null)[]> =>
    (await asked(autumn, { measure: 'killed', ...options })).map(({ best }) => best)
  expect(await numbers({ order: 'number', limit: 4 })).toEqual([207, 207, 135, 105])
  const least = await numbers({ order: 'number', reverse: true })
  expect([least[0], least.at(-1)]).toEqual([0, null])
  const days = (await asked(autumn, { order: 'time' })).map(({ said }) => said)
  expect(days[0]).toBe('2022-09-05/2022-09-06')
  const report = await reported(autumn, { measure: 'killed', limit: 4 })
  expect(report.tail().more).toBe(29)
  expect(report.summary?.()).toMatchObject({ figures: 33 })
})
