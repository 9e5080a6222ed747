/** Competing numbers: who counts whose losses, incident by incident, and how far like figures lie apart. */
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Block, TableColumn, TableRow } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import { faint, joinedWords, plain, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
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
import { type FigureItem, type FigureSpread, givenItem, spreadItem } from './figure-item.js'
import { type Spread, spreads, spreadWords } from './spread.js'
import { ofWords, type Tally } from './figure-tally.js'

/** An item for each figure as given; incidents with one figure only come last on the page. */
export function competing(
  lookup: Lookup,
  all: readonly Tally[],
): View<FigureItem, { spreads: readonly FigureSpread[] }> {
  return {
    reading: 'Down: the incidents, in each the parties, by the day said.',
    items: all.flatMap(({ given }) => given.map((one) => givenItem(lookup, one))),
    tail: { spreads: all.flatMap(spreads).map((spread) => spreadItem(lookup, spread)) },
    blocks: blocksOf(lookup, all),
    notes: [],
  }
}

function blocksOf(lookup: Lookup, all: readonly Tally[]): Block[] {
  const incidents = [...groupedBy(all, ({ incident }) => [incident]).values()]
  const isContested = (tallies: readonly Tally[]): boolean => tallies.some(({ given }) => given.length > 1)
  const once = incidents.filter((tallies) => !isContested(tallies)).flat()
  return [
    ...incidents
      .filter(isContested)
      .flatMap((tallies) => incidentBlocks(lookup, tallies, incidentHeading(lookup, tallies[0]?.incident))),
    ...onceBlocks(lookup, once),
  ]
}

/** The figures of one incident, and how far like ones lie apart. */
export function incidentBlocks(lookup: Lookup, tallies: readonly Tally[], heading: Text): Block[] {
  const notes = tallies.flatMap((tally) => spreadNote(lookup, tally))
  const rows = partyRows(lookup, tallies)
  const table: Block = { kind: 'table', heading, columns: columnsOf(tallies), rows }
  return notes.length === 0 ? [table] : [table, { kind: 'prose', paragraphs: notes }]
}

function columnsOf(tallies: readonly Tally[]): TableColumn[] {
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
  return tallies.flatMap(({ of, given }) =>
    given.map((one) => ({
      cells: [[plain(ofWords(lookup, of))], figureCell(one), counterCell(lookup, one), saidCell(one)],
    })),
  )
}

/** Incidents where nothing stands beside a figure, in one table. */
export function onceBlocks(lookup: Lookup, tallies: readonly Tally[]): Block[] {
  if (tallies.length === 0) return []
  const rows = tallies.flatMap((tally) =>
    rowsOf(lookup, [tally]).map(({ cells: [of = [], ...cells] }) => ({
      cells: [[...of, ...(tally.incident === undefined ? [] : [faint(tally.incident)])], ...cells],
    })),
  )
  return [{ kind: 'table', heading: ONCE, columns: columnsOf(tallies), rows }]
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
