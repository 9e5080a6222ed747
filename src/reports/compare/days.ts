/** Statements side by side, day by day. */
import type { Dataset } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import type { Band, Entry, Page } from '../../page/page.js'
import { bare, plain, strong, type Text } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import type { Columns } from '../columns.js'
import { entryOf } from '../entry.js'
import { firstLine, firstSaid } from '../first.js'
import {
  agencyLine,
  denialLine,
  NO_FINDING,
  nothingLine,
  selectionTail,
  sentences,
  shownLine,
  unsourcedLine,
} from '../footer.js'
import { commandFor } from '../phrase/command.js'
import { sourceOf } from '../phrase/names.js'
import { type DayBand, dayBand } from '../phrase/when.js'
import type { Item, Report } from '../report.js'
import { idsOf, type Telling, tellings } from '../telling.js'
import { datasetLine, inferredLine } from '../title.js'

interface DayRow {
  readonly band: DayBand
  readonly cells: readonly Cell[]
}

/** A telling in neighbouring columns; the same telling stands twice where its columns are apart. */
interface Cell {
  readonly telling: Telling
  readonly first: number
  readonly last: number
}

export function compareDays(dataset: Dataset, selection: Selection, columns: Columns): Report {
  const rows = dayRows(dataset, selection, columns)
  return {
    command: 'compare',
    head: { by: 'day', across: columns.across, columns: columns.keys },
    items: rows.map((row) => itemOf(dataset, row, columns)),
    tail: () => ({ ...selectionTail(selection), first: firstOfOne(dataset, selection).map((one) => one.id) }),
    page: () => pageOf(dataset, selection, columns, rows),
  }
}

function dayRows(dataset: Dataset, selection: Selection, columns: Columns): DayRow[] {
  const rows = new Map<string, { band: DayBand; cells: Cell[] }>()
  for (const telling of tellings(dataset, inOrder(dataset, selection.statements))) {
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

function itemOf(dataset: Dataset, row: DayRow, columns: Columns): Item {
  return {
    said: row.band.key === '' ? null : row.band.key,
    label: row.band.label.join(' '),
    entries: row.cells.map((cell) => entryItem(dataset, cell, columns)),
  }
}

function entryItem(dataset: Dataset, cell: Cell, columns: Columns): Item {
  const { statement } = cell.telling
  const entry = entryFor(dataset, cell, columns)
  return {
    columns: columns.keys.slice(cell.first, cell.last + 1),
    statements: idsOf(cell.telling),
    source: statement.attribution.source ?? null,
    sourceName: sourceOf(dataset, statement)?.name ?? null,
    act: statement.act,
    mutual: statement.mutual ?? false,
    target: (statement.target ?? []).map((target) => ({ ...target })),
    saidDate: statement.saidDate ?? null,
    exactness: statement.quote?.exactness ?? null,
    words: entry.words.map(bare),
    reference: bare(entry.reference),
  }
}

function entryFor(dataset: Dataset, { telling, first, last }: Cell, columns: Columns): Entry {
  const key = columns.keys[first]
  const underItsParty =
    columns.across !== 'document' &&
    first === last &&
    (columns.across === 'source' || dataset.parties.has(key ?? ''))
  return entryOf(dataset, telling, { first, last, underItsParty })
}

const ACROSS_WORDS = {
  party: 'who speaks',
  source: 'who speaks, source by source',
  document: 'where it can be read',
}

function pageOf(dataset: Dataset, selection: Selection, columns: Columns, rows: readonly DayRow[]): Page {
  const bands: Band[] = rows.map((row) => ({
    label: row.band.label.map((line) => plain(line)),
    entries: row.cells.map((cell) => entryFor(dataset, cell, columns)),
  }))
  return {
    title: [
      ...headingOf(dataset, selection),
      plain(
        ['Down: the day it was said.', `Across: ${ACROSS_WORDS[columns.across]}.`, inferredLine(dataset)]
          .filter((line) => line !== '')
          .join(' '),
      ),
    ],
    blocks:
      bands.length === 0
        ? [{ kind: 'prose', paragraphs: [plain('No statement in this dataset fits the question.')] }]
        : [{ kind: 'sides', labelHeading: 'said on', columns: columns.headings, bands }],
    footer: () => footerOf(dataset, selection),
  }
}

/** Who spoke first is a question about one incident only. */
function firstOfOne(dataset: Dataset, { statements }: Selection): Statement[] {
  const incidents = new Set(statements.map((statement) => statement.incident))
  return incidents.size === 1 && !incidents.has(undefined) ? firstSaid(dataset, statements) : []
}

/** The incident's own name where all statements are of one. */
function headingOf(dataset: Dataset, { statements }: Selection): Text[] {
  const [id, more] = [...new Set(statements.map((statement) => statement.incident))]
  const incident = more === undefined ? dataset.incidents.get(id ?? '') : undefined
  if (incident === undefined) return [datasetLine(dataset)]
  return [[...strong(incident.name), ...plain(`  ${incident.id}`)], datasetLine(dataset)]
}

function footerOf(dataset: Dataset, selection: Selection): Text[] {
  const example = selection.statements.find((statement) => statement.quote?.text !== undefined)
  const one = (example ?? selection.statements[0])?.id
  return [
    ...unsourcedLine(dataset, selection).flatMap((line) => [line, []]),
    sentences(
      shownLine(dataset, selection),
      nothingLine(dataset, selection),
      '“ ” only round words printed as quoted.',
      agencyLine(dataset, selection),
      firstLine(firstOfOne(dataset, selection)),
      denialLine(dataset, selection),
      NO_FINDING,
    ),
    ...(one === undefined
      ? []
      : [
          sentences(
            `One entry: ${commandFor(dataset, `show ${one}`)}. `,
            whatNobodyIsCitedFor(dataset, selection),
          ),
        ]),
  ]
}

function whatNobodyIsCitedFor(dataset: Dataset, { unsourced }: Selection): string {
  return unsourced.length === 0 ? '' : `What nobody is cited for: ${commandFor(dataset, 'list is:unsourced')}`
}
