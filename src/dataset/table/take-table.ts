/** A table (CSV, TSV, whatever a spreadsheet calls so): its rows are taken in or refused. */
import { ClaimsError } from '../../error.js'
import type { Intake } from '../intake.js'
import { listed } from '../mapping.js'
import type { Reading } from '../reading.js'
import { cellRows, type CellRow } from './cells.js'
import { type Bound, type Header, mappedHeader, numbered, readHeader } from './header.js'
import { type ColumnRow, takeRows } from './take-rows.js'

/** @throws ClaimsError (data) for a table whose header or quotation marks are wrong; (usage) for a wrong mapping */
export async function takeTable(text: string, file: string, reading: Reading): Promise<Intake> {
  const rows = cellRows(text, file, reading.noQuotes !== true)
  const columns = columnsOf(rows, file, reading)
  const header =
    reading.map === undefined ? readHeader(columns, file) : mappedHeader(columns, reading.map, file)
  const data = reading.noHeader === true ? rows : rows.slice(1)
  const found = await takeRows(
    data.map((row) => columnRow(row, header.bound, columns, file)),
    { row: 'row', column: 'column', labels: labelsOf(header.bound) },
    reading,
  )
  return { file, ...found, notices: notices(header, file), columns }
}

function columnsOf(
  [first, ...others]: readonly CellRow[],
  file: string,
  reading: Reading,
): readonly string[] {
  if (first === undefined) {
    throw new ClaimsError('data', {
      message: 'there is nothing in it',
      where: { file },
      hint: 'a table has a header and rows',
    })
  }
  if (reading.noHeader !== true) return withoutEmptyEnd(first.cells)
  if (reading.map === undefined) {
    throw new ClaimsError('usage', {
      message: 'without a header the columns need names',
      hint: 'name them by their numbers: --no-header --map gist=3,source=5',
    })
  }
  return numbered(others.reduce((most, { cells }) => Math.max(most, cells.length), first.cells.length))
}

/** Spreadsheets write empty columns behind the last one. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function columnRow(
  { number, line, cells }: CellRow,
  bound: readonly Bound[],
  columns: readonly string[],
  file: string,
): ColumnRow {
  const filled = bound.flatMap(({ column, at }) => {
    const cell = cells[at] ?? ''
    return cell === '' ? [] : [[column.name, cell] as const]
  })
  const tooMany = withoutEmptyEnd(cells).length > columns.length && {
    message: `it has ${cells.length} cells, and the header has ${columns.length} columns`,
    hint: 'a cell with a comma stands in quotation marks',
  }
  return {
    row: { where: { file, line }, content: cells },
    number,
    cells: new Map(filled),
    ...(tooMany && { problem: tooMany }),
  }
}

/** What the file calls our columns and the fields that they fill. */
function labelsOf(bound: readonly Bound[]): Map<string, string> {
  return new Map([
    ...bound.map(({ column, label }) => [column.field, label] as const),
    ...bound.map(({ column, label }) => [column.name, label] as const),
  ])
}

function notices({ leftOut }: Header, file: string): string[] {
  const named = leftOut.map((label) => (label === '' ? 'one without a name' : label))
  return named.length === 0 ? [] : [`${file}: columns left out: ${listed(named)}`]
}
