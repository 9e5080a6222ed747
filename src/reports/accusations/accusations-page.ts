/** The matrix as people read it; with ids, a row for each number and the statements behind it. */
import type { Table, TableColumn, TableRow } from '../../page/page.js'
import { bare, faint, plain, strong, type Text } from '../../page/text.js'
import { idsOf, type StatementGroup } from '../parts/statement-group.js'
import type { Cell, Count, Matrix, Row } from './matrix.js'

/** With more accused than these only the parties to the conflict keep columns; the others stand in one, by name. */
const FEW_ACCUSED = 5

export function matrixTable(matrix: Matrix, sides: readonly string[], heading: string): Table {
  const own = matrix.columns.filter(
    ({ accused }) =>
      matrix.columns.length <= FEW_ACCUSED || (accused.kind === 'party' && sides.includes(accused.id ?? '')),
  )
  const others = own.length < matrix.columns.length
  const isOther = ({ accused }: Cell): boolean => !own.some((column) => column.accused === accused)
  const rowOf = (label: Text, count: Count, cells: readonly Cell[]): Text[][] => [
    [label],
    ...own.map(({ accused }) => [countText(cells.find((cell) => cell.accused === accused))]),
    ...(others ? [namedCounts(cells.filter(isOther))] : []),
    [countText(count)],
  ]
  return {
    kind: 'table',
    columns: [
      { heading },
      ...own.map(({ accused }): TableColumn => ({ heading: accused.name, align: 'right' })),
      ...(others ? [{ heading: 'others, by name', wide: true }] : []),
      { heading: 'in all', align: 'right' },
    ],
    rows: [
      ...matrix.rows.map((row): TableRow => ({ cells: rowOf(plain(row.accuser.name), row, row.cells) })),
      { apart: true, cells: rowOf(plain('in all'), matrix.all, matrix.columns) },
    ],
  }
}

/** `35 (12)`: 35, of which 12 are answered. */
function countText(count: Count | undefined): Text {
  if (count === undefined || count.told.length === 0) return faint('·')
  return plain(countWords(count))
}

export function countWords({ told, answered }: Count): string {
  return `${String(told.length)}${answered.length === 0 ? '' : ` (${String(answered.length)})`}`
}

function namedCounts(cells: readonly Cell[]): Text[] {
  if (cells.length === 0) return [faint('·')]
  return cells.map((cell) => plain(`${cell.accused.name} ${countWords(cell)}`))
}

/** A row for each number, the ids of its statements in full. */
export function idsTable(matrix: Matrix, heading: string): Table {
  return {
    kind: 'table',
    walls: true,
    columns: [{ heading: `${heading}, whom, how many` }, { heading: 'statements', wide: true }],
    rows: matrix.rows.flatMap(rowsWithIds),
  }
}

function rowsWithIds({ accuser, cells }: Row): TableRow[] {
  if (cells.length === 0) {
    return [{ cells: [[strong(accuser.name)], [faint('· none in this dataset')]] }]
  }
  return cells.map((cell) => ({
    cells: [[strong(accuser.name), plain(cell.accused.name), plain(countWords(cell))], idLines(cell)],
  }))
}

function idLines(cell: Cell): Text[] {
  const answered = new Set(cell.answered)
  const rest = cell.told.filter((telling) => !answered.has(telling))
  return [
    [...faint('answered: '), ...plain(ids(cell.answered))],
    [...faint('no answer here: '), ...plain(ids(rest))],
  ].filter((line) => !bare(line).endsWith(': '))
}

/** Those that are told as one are joined, `s01 = s02`. */
function ids(told: readonly StatementGroup[]): string {
  return told.map((telling) => idsOf(telling).join(' = ')).join(', ')
}
