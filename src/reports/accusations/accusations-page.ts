/**
 * The matrix as people read it, with ids a row for each number and the statements behind it; and what is said around
 * it: how to read its numbers, what stands in several places, what has no row.
 */
import { type Table, tableBlock } from '../../page/page.js'
import { narrow, right, wide } from '../../page/table-columns.js'
import { faint, plain, strong, type Text } from '../../page/text.js'
import { idsOf, repetitionsIn, type StatementGroup } from '../parts/statement-group.js'
import { type Cell, type Count, type Matrix, type Row, inSeveralCells } from './matrix.js'
import type { Accusers } from '../choices.js'
import { counted, countedIfAny } from '../phrase/counts.js'

/** With more accused than these only the parties to the conflict keep columns; the others stand in one, by name. */
const FEW_ACCUSED = 5

/**
 * @param sides ids of the parties to the conflict, which keep a column
 * @param heading over the accusers
 */
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
      narrow(heading),
      ...own.map(({ accused }) => right(accused.name)),
      ...(others ? [wide('others, by name')] : []),
      right('in all'),
    ],
    rows: [
      ...matrix.rows.map((row) => ({ cells: rowOf(plain(row.accuser.name), row, row.cells) })),
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
  return `${String(told.length)}${answered.length === 0 ? '' : ` (${String(answered.length)})`}`
}

function namedCounts(cells: readonly Cell[]): Text[] {
  if (cells.length === 0) return [faint('·')]
  return cells.map((cell) => plain(`${cell.accused.name} ${countWords(cell)}`))
}

/** A row for each number, the ids of its statements in full. */
export function idsTable(matrix: Matrix, heading: string): Table {
  const columns = [narrow(`${heading}, whom, how many`), wide('statements')]
  return tableBlock(columns, matrix.rows.flatMap(rowsWithIds), { walls: true })
}

function rowsWithIds({ accuser, cells }: Row): Text[][][] {
  if (cells.length === 0) return [[[strong(accuser.name)], [faint('· none in this dataset')]]]
  return cells.map((cell) => [
    [strong(accuser.name), plain(cell.accused.name), plain(countWords(cell))],
    idLines(cell),
  ])
}

function idLines(cell: Cell): Text[] {
  const answered = new Set(cell.answered)
  const rest = cell.told.filter((telling) => !answered.has(telling))
  return [...idLine('answered: ', cell.answered), ...idLine('no answer here: ', rest)]
}

/** Those that are told as one are joined, `s01 = s02`. */
function idLine(label: string, told: readonly StatementGroup[]): Text[] {
  if (told.length === 0) return []
  return [[...faint(label), ...plain(told.map((telling) => idsOf(telling).join(' = ')).join(', '))]]
}

/** Explains a number in brackets by the largest one of the page. */
export function readingLine({ all }: Matrix): string {
  if (all.told.length === 0) return ''
  if (all.answered.length === 0) return 'No page here shows an answer to any of them.'
  return `${countWords(all)}: of ${String(all.told.length)}, ${counted(all.answered.length, 'is', 'are')} answered in this dataset.`
}

/** Sentences on what stands in several places, is counted once, or has no row; empty ones where there is nothing to say. */
export function notesOf(matrix: Matrix, by: Accusers): string[] {
  const repeats = repetitionsIn(matrix.all.told).length
  const named = matrix.columns.some(({ accused }) => accused.kind === 'source')
  return [
    severalLine(inSeveralCells(matrix)),
    countedIfAny(repeats, 'repeats another and is', 'repeat another and are', 'not counted again.'),
    named ? 'A person or body that is named stands under that name, not under a party.' : '',
    by === 'source' ? 'Sources that say nothing of the kind have no row.' : '',
  ]
}

/** Why some stand in more than one cell. */
function severalLine(told: readonly StatementGroup[]): string {
  const mutual = told.filter(({ statement }) => statement.mutual === true)
  const single = told.filter(({ statement }) => statement.mutual !== true)
  const aimed = single.filter(({ statement }) => (statement.target ?? []).length > 1)
  const kinds = [
    [mutual.length, 'mutual'],
    [single.length - aimed.length, 'joint'],
    [aimed.length, 'aimed at several'],
  ] as const
  const words = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${String(count)} ${kind}`)
  return words.length === 0 ? '' : `In several places above, and once in the sums: ${words.join(', ')}.`
}
