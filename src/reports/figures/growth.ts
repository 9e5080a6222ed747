/** How a count grew, day by day, and where its series breaks because something else is counted from there on. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import type { Block, TableRow } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, linked, plain, strong, type Text } from '../../page/text.js'
import { bar } from '../phrase/bar.js'
import { amount, countedWords } from '../phrase/amounts.js'
import { counterCell, figureCell, saidCell, type View } from './view.js'
import { onceBlocks } from './competing.js'
import { mostNumbers } from './figures-summary.js'
import { byPartyNamed, type NamedParty, ofWords, type Tally } from './figure-tally.js'
import type { Given } from './given.js'
import { givenItem } from './figure-item.js'
import { unlike, highOf, numberOf } from './spread.js'
import type { SeriesItem } from './figure-view-item.js'

/** Figures of one tally that follow each other: of one status and period. */
interface Series {
  readonly tally: Tally
  readonly points: readonly Point[]
}

interface Point {
  readonly given: Given
  /** Why its number cannot be compared with the one before; empty where it can. */
  readonly breaks: string
}

/** An item for each figure, series by series. */
export function growth(lookup: Lookup, all: readonly Tally[]): View<SeriesItem> {
  const series = all.flatMap(seriesOf)
  const grown = series.filter(({ points }) => points.length > 1)
  const greatest = greatestOf(all)
  const once = series.filter(({ points }) => points.length === 1)
  return {
    summary: (parties) => grownText(lookup, mostNumbers(all), parties),
    guide: 'A bar is drawn to the greatest number of its incident.',
    items: series.flatMap(({ points }) =>
      points.map(({ given, breaks }) => ({
        ...givenItem(lookup, given),
        breaks: breaks === '' ? null : breaks,
      })),
    ),
    tail: {},
    blocks: [
      ...grown.map((one) => seriesBlock(lookup, one, greatest(one.tally))),
      ...onceBlocks(
        lookup,
        once.map(({ tally, points }) => ({ ...tally, given: points.map(({ given }) => given) })),
      ),
    ],
    notes: ['A number is printed as its source gives it; the days counted up to may differ.'],
  }
}

/**
 * `2022-09-12-casualties: Armenia, killed: 49 → 105 → 135 → 207, the series breaks twice (includes civilians, then
 * includes missing). Azerbaijan: no number.` The longest series of each party, where most numbers are given.
 * @param most tallies of one incident and measure
 */
function grownText(lookup: Lookup, most: readonly Tally[], parties: readonly NamedParty[]): Text {
  const [first] = most
  if (first === undefined) return []
  const lines = byPartyNamed(lookup, most, parties).map(({ name, tallies }) => {
    const [longest] = tallies.flatMap(seriesOf).sort((a, b) => b.points.length - a.points.length)
    return longest === undefined ? `${name}: no number` : seriesWords(lookup, longest)
  })
  return plain(`${first.incident ?? 'About no incident'}: ${lines.join('; ')}.`)
}

function seriesWords(lookup: Lookup, { tally, points }: Series): string {
  const breaks = points.flatMap((point) => (point.breaks === '' ? [] : [point.breaks]))
  const note = breaks.length === 0 ? '' : ` (${breaks.join(', then ')})`
  return `${seriesLine(lookup, tally, points)}${breaksWords(points)}${note}`
}

function seriesOf(tally: Tally): Series[] {
  const together = groupedBy(tally.given, ({ figure }) => [
    `${figure.status ?? 'any'} ${figure.period ?? ''}`,
  ])
  return [...together.values()].map((given) => ({ tally, points: pointsOf(given) }))
}

/** What gives no number breaks nothing. */
function pointsOf(given: readonly Given[]): Point[] {
  let before: Figure | undefined
  return given.map((one) => {
    if (numberOf(one.figure) === undefined) return { given: one, breaks: '' }
    const breaks = before === undefined ? '' : unlike(one.figure, before)
    before = one.figure
    return { given: one, breaks }
  })
}

/** Bars of one measure and incident have one scale, whosever losses they are. */
function greatestOf(all: readonly Tally[]): (tally: Tally) => number {
  const scales = groupedBy(all, (tally) => [scaleOf(tally)])
  return (tally) => {
    const given = (scales.get(scaleOf(tally)) ?? []).flatMap((one) => one.given)
    return given.reduce((most, { figure }) => Math.max(most, highOf(figure)), 0)
  }
}

function scaleOf({ measure, incident = '' }: Tally): string {
  return `${measure} ${incident}`
}

function seriesBlock(lookup: Lookup, series: Series, most: number): Block {
  return {
    kind: 'table',
    heading: headingOf(lookup, series),
    columns: [phrase('said on'), wide('figure'), { heading: '', picture: true }, narrow('counted by')],
    rows: series.points.flatMap((point) => rowsOf(lookup, point, most)),
  }
}

const TIMES = ['', 'once', 'twice']

/** `Armenia, killed: 49 → 105 → 135 → 207`. */
function headingOf(lookup: Lookup, { tally, points }: Series): Text {
  const { incident } = tally
  return [
    ...strong(seriesLine(lookup, tally, points)),
    ...faint(`${breaksWords(points)}  `),
    ...(incident === undefined ? faint('about no incident') : linked('incident', incident)),
  ]
}

function seriesLine(lookup: Lookup, { of }: Tally, points: readonly Point[]): string {
  const [first] = points
  return `${ofWords(lookup, of)}, ${first === undefined ? '' : kindOf(first.given)}: ${chain(points)}`
}

function breaksWords(points: readonly Point[]): string {
  const breaks = points.filter((point) => point.breaks !== '').length
  return breaks === 0 ? '' : `, the series breaks ${TIMES[breaks] ?? `${String(breaks)} times`}`
}

/** What all figures of a series have in common: not what each lumps in. */
function kindOf({ figure }: Given): string {
  return countedWords({ ...figure, includes: [] })
}

/** The amounts in order; silence is no amount, and the same amount again is no step. */
function chain(points: readonly Point[]): string {
  const amounts = points
    .filter(({ given }) => given.figure.report !== 'not-stated')
    .map(({ given }) => amount(given.figure))
  const steps = amounts.filter((one, index) => one !== amounts[index - 1])
  return steps.length === 0 ? 'no number' : steps.join(' → ')
}

function rowsOf(lookup: Lookup, { given, breaks }: Point, most: number): TableRow[] {
  const number = numberOf(given.figure) ?? 0
  const row: TableRow = {
    cells: [saidCell(given), figureCell(given), [plain(bar(number, most))], counterCell(lookup, given)],
  }
  if (breaks === '') return [row]
  return [{ apart: true, cells: [[], [plain(`the series breaks here: ${breaks}`)], [], []] }, row]
}
