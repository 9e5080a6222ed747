/** The matrix as people read it; with ids a row for each number, and the statements behind it. */
import { type Table, tableBlock } from '../../page/page.js'
import { narrow, right, wide } from '../../page/table-columns.js'
import { faint, joined, linked, plain, type Text } from '../../page/text.js'
import { idsOf, type StatementGroup } from '../parts/statement-group.js'
import type { Accused } from './accused.js'
import type { Accuser } from '../parts/accusers.js'
import type { Cell, Count, Matrix, Row } from './matrix.js'

/** With more accused than these only the parties to the conflict keep columns; the others stand in one, by name. */
const FEW_ACCUSED = 5

/**
 * @param rows those of the matrix that are shown
 * @param first ids of the parties that keep a column
 * @param heading over the accusers
 */
export function matrixTable(
  matrix: Matrix,
  rows: readonly Row[],
  first: readonly string[],
  heading: string,
): Table {
  const own = matrix.columns.filter(
    ({ accused }) =>
      matrix.columns.length <= FEW_ACCUSED || (accused.kind === 'party' && first.includes(accused.id ?? '')),
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
      narrow(heading),
      ...own.map(({ accused }) => right(accused.name)),
      ...(others ? [wide('others, by name')] : []),
      right('in all'),
    ],
    rows: [
      ...rows.map((row) => ({ cells: rowOf(nameOf(row.accuser), row, row.cells) })),
      { apart: true, cells: rowOf(plain('in all'), matrix.all, matrix.columns) },
    ],
  }
}

/** `35 (12)`: 35, of which 12 are answered. */
function countText(count: Count | undefined): Text {
  if (count === undefined || count.told.length === 0) return faint('·')
  return plain(countWords(count))
}

/** The number, and in brackets how many of them are answered. */
export function countWords({ told, answered }: Count): string {
  return `${String(told.length)}${answered === undefined || answered.length === 0 ? '' : ` (${String(answered.length)})`}`
}

function namedCounts(cells: readonly Cell[]): Text[] {
  if (cells.length === 0) return [faint('·')]
  return cells.map((cell) => [...nameOf(cell.accused), ...plain(` ${countWords(cell)}`)])
}

/** A name leads to a source; a party has no card of its own. */
function nameOf({ kind, id, name }: Accuser | Accused, emphasis: 'plain' | 'strong' = 'plain'): Text {
  if (kind === 'source' && id !== undefined) return linked('source', id, emphasis, name)
  return [{ text: name, emphasis }]
}

/** A row for each number, the ids of its statements in full. @param rows those of the matrix that are shown */
export function idsTable(rows: readonly Row[], heading: string): Table {
  const columns = [narrow(`${heading}, whom, how many`), wide('statements')]
  return tableBlock(columns, rows.flatMap(rowsWithIds), { walls: true })
}

function rowsWithIds({ accuser, cells }: Row): Text[][][] {
  return cells.map((cell) => [
    [nameOf(accuser, 'strong'), nameOf(cell.accused), plain(countWords(cell))],
    idLines(cell),
  ])
}

function idLines(cell: Cell): Text[] {
  if (cell.answered === undefined) return idLine('', cell.told)
  const answered = new Set(cell.answered)
  const rest = cell.told.filter((telling) => !answered.has(telling))
  return [...idLine('answered: ', cell.answered), ...idLine('no answer linked here: ', rest)]
}

/** Those that are told as one are joined, `s01 = s02`. */
function idLine(label: string, told: readonly StatementGroup[]): Text[] {
  if (told.length === 0) return []
  const ids = told.map((telling) =>
    joined(
      idsOf(telling).map((id) => linked('statement', id, 'plain')),
      ' = ',
    ),
  )
  return [[...faint(label), ...joined(ids, ', ')]]
}
