/** Statements side by side, day by day. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import type { Band, Block, Entry } from '../../page/page.js'
import { bare, notEmpty, plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import type { CompareOrder } from '../choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from '../parts/arrangement.js'
import type { Columns } from '../parts/columns.js'
import { entryOf } from '../parts/entry.js'
import { nothingLine } from '../parts/footer.js'
import { firstItem, firstSaid } from '../parts/first-said.js'
import { inferredLine } from '../parts/inferred-year.js'
import { denialsIn, incidentOf } from '../parts/scope.js'
import { selectionTail } from '../parts/selection-tail.js'
import { groupRepetitions, idsOf, type StatementGroup } from '../parts/statement-group.js'
import { commandFor } from '../phrase/command.js'
import { sourceOf } from '../phrase/speaking.js'
import { type DayBand, dayBand } from '../phrase/when.js'
import type { Report } from '../report.js'
import type { CompareDaysOutput, DayItem, EntryItem } from './compare-item.js'
import { compareTitle } from './compare-name.js'
import { compareFooter, summaryOf } from './compare-summary.js'
import { countsItem, sideCounts } from './side-counts.js'

interface DayRow {
  readonly band: DayBand
  readonly cells: readonly Cell[]
}

/** A telling in neighbouring columns; the same telling stands twice where its columns are apart. */
interface Cell {
  readonly telling: StatementGroup
  readonly first: number
  readonly last: number
}

const ORDERS: Orders<DayRow, CompareOrder> = {
  time: { kind: 'date', value: ({ band }) => (band.key === '' ? undefined : band.key) },
  statements: { kind: 'count', value: ({ cells }) => new Set(cells.map(({ telling }) => telling)).size },
}

/**
 * An item for each day of saying, undated last.
 * @param columns for the same statements
 */
export function compareDays(
  evidence: Evidence,
  columns: Columns,
  arrangement: Arrangement = {},
): Report<CompareDaysOutput> {
  const { lookup, selection } = evidence
  const told = groupRepetitions(lookup, inOrder(lookup, selection.statements))
  const rows = arranged(dayRows(told, columns), ORDERS, arrangement)
  const counts = sideCounts(evidence, columns, told)
  return {
    command: 'compare',
    head: { by: 'day', across: columns.across, columns: columns.keys },
    summary: () => ({
      statements: selection.statements.length,
      counts: countsItem(counts),
      first: firstOfOne(lookup, selection).map((one) => firstItem(lookup, one)),
      denials: denialsIn(evidence),
    }),
    items: rows.shown.map((row) => itemOf(lookup, row, columns)),
    matched: () => selection.statements.length,
    tail: () => ({ ...selectionTail(selection), more: rows.more }),
    page: () => ({
      title: compareTitle(evidence, 'side by side'),
      summary: () => summaryOf(evidence, told, counts),
      guide: notEmpty([plain(inferredLine(evidence))]),
      blocks: blocksOf(lookup, columns, rows.shown),
      footer: () =>
        compareFooter(evidence, emptyCells(evidence), moreLine(rows), oneEntry(lookup, selection)),
    }),
  }
}

function dayRows(told: readonly StatementGroup[], columns: Columns): DayRow[] {
  const rows = new Map<string, { band: DayBand; cells: Cell[] }>()
  for (const telling of told) {
    const band = dayBand(telling.statement.saidDate)
    const row = rows.get(band.key) ?? { band, cells: [] }
    rows.set(band.key, row)
    for (const run of runs(columns.placesOf(telling.statement))) row.cells.push({ telling, ...run })
  }
  return [...rows.values()].map((row) => ({ ...row, cells: readingOrder(row.cells) }))
}

/** Neighbouring columns as one run: the wall between them falls. */
function runs(places: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  for (const place of places) {
    const open = found.at(-1)
    if (open?.last === place - 1) open.last = place
    else found.push({ first: place, last: place })
  }
  return found
}

/**
 * Within a day, from left to right: columns that a joint statement ties together are read as one, the widest first,
 * reports that were not made last; else the order of the list.
 */
function readingOrder(cells: readonly Cell[]): Cell[] {
  const starts = tiedColumns(cells)
  const rank = ({ telling, first, last }: Cell): number =>
    telling.statement.act === 'not-reported' ? 1 : first - last
  return [...cells].sort(
    (a, b) =>
      (starts.get(a.first) ?? 0) - (starts.get(b.first) ?? 0) || rank(a) - rank(b) || a.first - b.first,
  )
}

/** For each column the leftmost one that it is tied to. */
function tiedColumns(cells: readonly Cell[]): Map<number, number> {
  const starts = new Map<number, number>()
  let [start, end] = [0, -1]
  for (const { first, last } of [...cells].sort((a, b) => a.first - b.first)) {
    if (first > end) start = first
    end = Math.max(end, last)
    for (let column = first; column <= last; column += 1) starts.set(column, start)
  }
  return starts
}

function itemOf(lookup: Lookup, row: DayRow, columns: Columns): DayItem {
  return {
    said: row.band.key === '' ? null : row.band.key,
    label: row.band.label.join(' '),
    entries: row.cells.map((cell) => entryItem(lookup, cell, columns)),
  }
}

function entryItem(lookup: Lookup, cell: Cell, columns: Columns): EntryItem {
  const { statement } = cell.telling
  const entry = entryFor(lookup, cell, columns)
  return {
    columns: columns.keys.slice(cell.first, cell.last + 1),
    statements: idsOf(cell.telling),
    source: statement.attribution.source ?? null,
    sourceName: sourceOf(lookup, statement)?.name ?? null,
    act: statement.act,
    mutual: statement.mutual ?? false,
    target: (statement.target ?? []).map((target) => ({ ...target })),
    saidDate: statement.saidDate ?? null,
    exactness: statement.quote?.exactness ?? null,
    words: entry.words.map(bare),
    reference: bare(entry.reference),
  }
}

function entryFor(lookup: Lookup, { telling, first, last }: Cell, columns: Columns): Entry {
  const isParty = columns.across === 'party' && lookup.parties.has(columns.keys[first] ?? '')
  const underItsParty = first === last && (columns.across === 'source' || isParty)
  return entryOf(lookup, telling, { first, last, underItsParty })
}

function blocksOf(lookup: Lookup, columns: Columns, rows: readonly DayRow[]): Block[] {
  const bands: Band[] = rows.map((row) => ({
    label: row.band.label.map(plain),
    entries: row.cells.map((cell) => entryFor(lookup, cell, columns)),
  }))
  if (bands.length === 0) return []
  return [{ kind: 'sides', labelHeading: 'said on', columns: columns.headings, bands }]
}

/** Who spoke first is a question about one incident only. */
function firstOfOne(lookup: Lookup, { statements }: Selection): Statement[] {
  return incidentOf(statements) === undefined ? [] : firstSaid(lookup, statements)
}

/** What a `·` says: of the dataset, or of what was asked for. */
function emptyCells(evidence: Evidence): string {
  return nothingLine(evidence).replace(/^· /, 'Where it says ·, there is ')
}

function oneEntry(lookup: Lookup, { statements }: Selection): string {
  const one = statements.find(({ quote }) => quote?.text !== undefined) ?? statements[0]
  return one === undefined ? '' : `One entry: ${commandFor(lookup, `show ${one.id}`)}.`
}
