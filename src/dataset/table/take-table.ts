/** A table (CSV, TSV, whatever a spreadsheet calls so): its rows are taken in or refused. */
import { ClaimsError } from '../../error.js'
import type { Intake } from '../intake.js'
import { listed } from '../mapping.js'
import type { Reading } from '../reading.js'
import { habitsOf } from './cell-habits.js'
import { cellRows, type CellRow } from './cells.js'
import { type Bound, type Header, mappedHeader, numbered, readHeader } from './header.js'
import { joinedCells } from './joined-cells.js'
import { laterHeader } from './later-header.js'
import { type ColumnRow, takeRows } from './take-rows.js'

/** @throws ClaimsError (data) for a table whose header or quotation marks are wrong; (usage) for a wrong mapping */
export async function takeTable(text: string, file: string, reading: Reading): Promise<Intake> {
  const { isOurs } = habitsOf(reading)
  const { delimiter, rows } = cellRows(text, file, { quotes: reading.noQuotes !== true, isOurs })
  const columns = columnsOf(rows, file, reading)
  const header = headerOf(columns, text, file, reading)
  const data = reading.noHeader === true ? rows : rows.slice(1)
  const { taken, refused, joined, look } = await takeRows(
    data.map((row) => columnRow(row, header.bound, { columns, file, reading })),
    { row: 'row', column: 'column', labels: labelsOf(header.bound) },
    reading,
  )
  const [first] = reading.noHeader === true ? [] : rows
  return {
    ...{ file, taken, refused, joined, notices: [...notices(header, file, isOurs), ...look.notices(file)] },
    table: {
      ...{ header: first?.asItStands(), width: columns.length },
      ...{ delimiter, quotes: reading.noQuotes !== true },
    },
  }
}

function headerOf(columns: readonly string[], text: string, file: string, { map }: Reading): Header {
  try {
    return map === undefined ? readHeader(columns, file) : mappedHeader(columns, map, file)
  } catch (error) {
    throw laterHeader(text, map, file) ?? error
  }
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
  if (reading.noHeader !== true) return withoutEmptyEnd(first.cells.map((cell) => cell.trim()))
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

interface Whole {
  readonly columns: readonly string[]
  readonly file: string
  readonly reading: Reading
}

function columnRow(row: CellRow, bound: readonly Bound[], whole: Whole): ColumnRow {
  const { number, line, cells } = row
  const problem = wrongWidth(cells, whole)
  const { isOurs } = habitsOf(whole.reading)
  const filled = bound.flatMap(({ column, at }) => {
    const text = joinedCells(at.map((place) => cells[place] ?? ''))
    return (isOurs ? text : text.trim()) === '' ? [] : [[column.name, text] as const]
  })
  return {
    row: { where: { file: whole.file, line }, content: cells, asItStands: row.asItStands },
    number,
    cells: new Map(filled),
    ...(problem && { problem }),
  }
}

function wrongWidth(cells: readonly string[], { columns, reading }: Whole): ColumnRow['problem'] | undefined {
  const other = reading.noHeader === true ? 'the longest row' : 'the header'
  const message = `it has ${counted(cells.length, 'cell')}, and ${other} has ${counted(columns.length, 'column')}`
  if (withoutEmptyEnd(cells).length > columns.length) {
    return {
      message,
      hint: 'a cell with a comma stands in quotation marks',
      shared: { fault: 'has more cells than the header' },
    }
  }
  if (cells.length >= columns.length || reading.shortRows === true) return undefined
  return {
    message,
    hint: 'a cell with a line break stands in quotation marks; --short-rows takes rows whose last cells are left out',
    shared: { fault: 'has fewer cells than the header' },
  }
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** What the file calls our columns and the fields that they fill. */
function labelsOf(bound: readonly Bound[]): Map<string, string> {
  return new Map([
    ...bound.map(({ column, label }) => [column.field, label] as const),
    ...bound.map(({ column, label }) => [column.name, label] as const),
  ])
}

function notices({ bound, leftOut }: Header, file: string, isOurs: boolean): string[] {
  const named = leftOut.map((label) => (label === '' ? 'one without a name' : label))
  if (named.length === 0) return []
  const all = [`${file}: columns left out: ${listed(named)}`]
  // Most of it is somebody else's, and yet a ; in a name parts it.
  return isOurs && named.length > bound.length ? [...all, `${file}: ${HALF_OURS}`] : all
}

const HALF_OURS = 'less than half of its columns are ours; somebody else’s table is read literally with --map'
