/** Competing numbers: who counts whose losses, incident by incident, and how far like figures lie apart. */
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Block, TableColumn, TableRow } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { joinedWords, linked, plain, type Text } from '../../page/text.js'
import type { FigureOrder } from '../choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from '../parts/arrangement.js'
import { counted } from '../phrase/counts.js'
import { counterName } from '../phrase/names.js'
import { countedWords } from '../phrase/amounts.js'
import {
  counterCell,
  figureCell,
  incidentHeading,
  saidCell,
  type View,
  whoseHeading,
  whoseLine,
} from './view.js'
import { type FigureItem, givenItem } from './figure-item.js'
import { type FigureSpread, spreadItem } from './spread-item.js'
import { rangesText } from './figures-summary.js'
import { counterOf, type Given } from './given.js'
import { numberOf, type Spread, spreads, spreadWords } from './spread.js'
import { ofWords, type Tally } from './figure-tally.js'

/** An item for each figure as given; in the usual order incidents with one figure only come last on the page. */
export function competing(
  lookup: Lookup,
  all: readonly Tally[],
  arrangement: Arrangement = {},
): View<FigureItem, { spreads: readonly FigureSpread[] }> {
  const part = arranged(
    all.flatMap(({ given }) => given),
    ordersOf(lookup, all),
    arrangement,
  )
  const { order = USUAL, reverse = false } = arrangement
  const isUsual = order === USUAL && !reverse
  return {
    summary: (parties) => rangesText(lookup, all, parties),
    items: part.shown.map((one) => givenItem(lookup, one)),
    tail: { spreads: all.flatMap(spreads).map((spread) => spreadItem(lookup, spread)) },
    blocks: isUsual
      ? blocksOf(lookup, all, new Set(part.shown))
      : [tableOf(lookup, part.shown, plain('All figures, whatever they count'))],
    notes: ['A number is printed as its source gives it.', moreLine(part)],
    more: part.more,
  }
}

const USUAL: FigureOrder = 'incident'

function ordersOf(lookup: Lookup, all: readonly Tally[]): Orders<Given, FigureOrder> {
  const places = new Map(all.flatMap(({ given }) => given).map((one, place) => [one, place]))
  return {
    incident: { kind: 'text', value: (one) => String(places.get(one) ?? 0).padStart(9, '0') },
    time: { kind: 'date', value: ({ statement }) => statement.saidDate },
    source: { kind: 'text', value: (one) => counterName(lookup, counterOf(one)) },
    number: { kind: 'count', value: ({ figure }) => numberOf(figure) },
  }
}

/** @param shown the figures that have a row */
function blocksOf(lookup: Lookup, all: readonly Tally[], shown: ReadonlySet<Given>): Block[] {
  const incidents = [...groupedBy(all, ({ incident }) => [incident]).values()]
  const isContested = (tallies: readonly Tally[]): boolean => tallies.some(({ given }) => given.length > 1)
  const once = incidents.filter((tallies) => !isContested(tallies)).flat()
  return [
    ...incidents
      .filter(isContested)
      .filter((tallies) => tallies.some(({ given }) => given.some((one) => shown.has(one))))
      .flatMap((tallies) =>
        incidentBlocks(lookup, tallies, incidentHeading(lookup, tallies[0]?.incident), shown),
      ),
    ...onceBlocks(lookup, shownOf(once, shown)),
  ]
}

function shownOf(tallies: readonly Tally[], shown: ReadonlySet<Given>): Tally[] {
  return tallies.map((tally) => ({ ...tally, given: tally.given.filter((one) => shown.has(one)) }))
}

/** The figures of one incident, and how far like ones lie apart. @param shown those that have a row; all where absent */
export function incidentBlocks(
  lookup: Lookup,
  tallies: readonly Tally[],
  heading: Text,
  shown?: ReadonlySet<Given>,
): Block[] {
  const notes = tallies.flatMap((tally) => spreadNote(lookup, tally))
  const rows = partyRows(lookup, shown === undefined ? tallies : shownOf(tallies, shown))
  const table: Block = { kind: 'table', heading, columns: columnsOf(tallies), rows }
  return notes.length === 0 ? [table] : [table, { kind: 'prose', paragraphs: notes }]
}

function columnsOf(tallies: readonly Pick<Tally, 'measure'>[]): TableColumn[] {
  return [narrow(whoseHeading(tallies)), wide('figure'), narrow('counted by'), phrase('said on')]
}

/** A line between two parties. */
function partyRows(lookup: Lookup, tallies: readonly Tally[]): TableRow[] {
  const parties = groupedBy(tallies, ({ of }) => [of])
  return [...parties.values()].flatMap((party, index) =>
    rowsOf(lookup, party).map((row, at) => (index > 0 && at === 0 ? { ...row, apart: true } : row)),
  )
}

function rowsOf(lookup: Lookup, tallies: readonly Tally[]): TableRow[] {
  return tallies.flatMap(({ given }) => given.map((one) => ({ cells: cellsOf(lookup, one) })))
}

function cellsOf(lookup: Lookup, one: Given): TableRow['cells'] {
  return [[plain(ofWords(lookup, one.figure.of))], figureCell(one), counterCell(lookup, one), saidCell(one)]
}

/** Incidents where nothing stands beside a figure, in one table. */
export function onceBlocks(lookup: Lookup, tallies: readonly Tally[]): Block[] {
  const given = tallies.flatMap((tally) => tally.given)
  return given.length === 0 ? [] : [tableOf(lookup, given, ONCE)]
}

/** Figures of several incidents in one table. */
function tableOf(lookup: Lookup, given: readonly Given[], heading: Text): Block {
  const rows = given.map((one) => {
    const { incident } = one.statement
    const where = incident === undefined ? [] : [linked('incident', incident)]
    const [of = [], ...cells] = cellsOf(lookup, one)
    return { cells: [[...of, ...where], ...cells] }
  })
  return { kind: 'table', heading, columns: columnsOf(given.map(({ figure }) => figure)), rows }
}

const ONCE: Text = plain('One figure only, none to compare it with')

/** `Losses of Armenia, killed: 49 to 135 (4 figures alike). Not comparable with these: 207 (includes missing).` */
function spreadNote(lookup: Lookup, tally: Tally): Text[] {
  const all = spreads(tally)
  const [first, ...others] = all
  const numbers = all.reduce((sum, { given }) => sum + given.length, 0)
  if (first === undefined || numbers < 2) return []
  const alike = `${whoseLine(lookup, tally.of, [tally])}, ${countedWords(first.least)}: ${rangeOf(first)}.`
  if (others.length === 0) return [plain(alike)]
  const these = first.given.length === 1 ? 'this' : 'these'
  return [plain(`${alike} Not comparable with ${these}: ${others.map(rangeOf).join('; ')}.`)]
}

function rangeOf(spread: Spread): string {
  const { given, unlike } = spread
  const alike = given.length > 1 ? counted(given.length, 'figure alike', 'figures alike') : ''
  const notes = joinedWords([unlike, alike], '; ')
  return notes === '' ? spreadWords(spread) : `${spreadWords(spread)} (${notes})`
}
