/** A count as people read it: a table of numbers, or one of three columns where more would stand across than fit. */
import type { Table, TableColumn, TableRow } from '../../page/page.js'
import { narrow, right } from '../../page/table-columns.js'
import { faint, linked, plain, type Target, type Text } from '../../page/text.js'
import { type ArrangedTally, cellsOf } from './arranged-tally.js'
import type { CountDimensions, CountedBy } from './counted-by.js'
import type { Key } from './keys.js'

/** More are told one under another. */
const MOST_COLUMNS = 8

const HEADINGS: Readonly<Record<CountedBy, string>> = {
  source: 'who says it',
  party: 'the party of who says it',
  target: 'at whom',
  act: 'act',
  incident: 'incident',
  document: 'document',
  agency: 'agency',
  quoted: 'in whose words',
  said: 'said on',
  'said-month': 'said in',
  'said-year': 'said in',
  cue: 'introduced by',
}

/** What has a card of its own. */
const TARGETS: Partial<Record<CountedBy, Target['kind']>> = {
  source: 'source',
  agency: 'source',
  incident: 'incident',
  document: 'document',
}

/** The sums are those of all rows, also of those that are not shown. */
export function countTable(arranged: ArrangedTally, [first, second]: CountDimensions): Table {
  const { tally, rows, columns } = arranged
  const heading = narrow(HEADINGS[first])
  if (second === undefined) {
    const cells = rows.shown.map(({ key, count }) => [nameText(first, key), numberText(count)])
    return tableWith([heading], cells, ['all', tally.total])
  }
  if (columns.length > MOST_COLUMNS) {
    const cells = [...cellsOf(arranged)].map(({ row, column, count }) => [
      nameText(first, row),
      column === undefined ? [] : nameText(second, column),
      numberText(count),
    ])
    return tableWith([heading, narrow(HEADINGS[second])], cells, ['all', '', tally.total])
  }
  const cells = rows.shown.map((row) => [
    nameText(first, row.key),
    ...columns.map((column) => numberText(tally.inBoth(row, column))),
    numberText(row.count),
  ])
  const sums = ['all', ...columns.map(({ count }) => count), tally.total]
  return tableWith([heading, ...columns.map(({ key }) => right(key.name))], cells, sums)
}

/** Under the headings and one for statements: the rows, and the sums apart from them. */
function tableWith(
  headings: readonly TableColumn[],
  rows: readonly (readonly Text[])[],
  sums: readonly (string | number)[],
): Table {
  const sumCells = sums.map((sum) => [typeof sum === 'number' ? numberText(sum) : plain(sum)])
  return {
    kind: 'table',
    columns: [...headings, right('statements')],
    rows: [
      ...rows.map((cells): TableRow => ({ cells: cells.map((cell) => [cell]) })),
      { apart: true, cells: sumCells },
    ],
  }
}

function nameText(by: CountedBy, { value, name }: Key): Text {
  const kind = TARGETS[by]
  return kind === undefined || value === undefined ? plain(name) : linked(kind, value, 'plain', name)
}

function numberText(count: number): Text {
  return count === 0 ? faint('·') : plain(String(count))
}
