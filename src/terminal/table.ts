/**
 * Rows and columns of facts. Without walls: a heading, a line, compact rows. With walls: a thin wall between columns,
 * air between rows, a line at the end. Where the columns do not fit, each row is a record. Nothing is ever cut.
 */
import type { Stream, Table, TableColumn, TableRow } from '../page/page.js'
import { bare, faint, joined, plain, strong, type Text } from '../page/text.js'
import { peek } from './peek.js'
import { type RenderTarget, TableWriter, writeLines, writeTexts } from './render-target.js'
import { type Grid, type Row, wrappedRow } from './row.js'
import { tableGrid } from './table-grid.js'
import { indented, wrap, wrapAll } from './wrap.js'

/** Returns whether it ended with a line across. */
export async function drawTable(table: Table, surface: RenderTarget): Promise<boolean> {
  const rows = await peek(table.rows)
  const grid = tableGrid(table, rows, surface.width, surface.strokes.wall)
  if (grid === undefined) {
    await drawRecords(table, rows.all, surface)
    return false
  }
  const writer = new TableWriter(surface, grid)
  await writer.write(headingRows(table, grid))
  if (table.walls === true) await drawWalled(rows.all, grid, writer)
  else await drawOpen(rows.all, grid, writer, surface)
  return table.walls === true
}

async function drawWalled(rows: Stream<TableRow>, grid: Grid, writer: TableWriter): Promise<void> {
  const walls = grid.columns.slice(1).map(() => true)
  const blank = grid.columns.map(() => ({ span: 1, lines: [[]] }))
  const across = writer.rule(walls, walls)
  let isFirst = true
  for await (const { cells, apart } of rows) {
    const row = wrappedRow(cells, grid)
    if (isFirst || apart === true) await writer.write([row], [across])
    else await writer.write([blank, row])
    isFirst = false
  }
  const end = writer.rule(walls, undefined)
  await writer.write([], isFirst ? [across, end] : [end])
}

async function drawOpen(
  rows: Stream<TableRow>,
  grid: Grid,
  writer: TableWriter,
  surface: RenderTarget,
): Promise<void> {
  const rule = surface.style.faint(surface.strokes.rule.repeat(surface.width))
  await writeLines(surface, [rule])
  for await (const { cells, apart } of rows)
    await writer.write([wrappedRow(cells, grid)], apart === true ? [rule] : [])
}

function headingRows({ columns }: Table, grid: Grid): Row[] {
  const row = (words: (column: TableColumn) => Text): Row =>
    wrappedRow(
      columns.map((one) => [words(one)]),
      grid,
    )
  const headings = row(({ heading }) => strong(heading))
  if (columns.every(({ subheading }) => subheading === undefined)) return [headings]
  return [headings, row(({ subheading = '' }) => plain(subheading))]
}

/** Rows as records, `heading: value` lines with a blank line between: for windows too narrow for the columns. */
async function drawRecords(table: Table, rows: Stream<TableRow>, surface: RenderTarget): Promise<void> {
  const { width, strokes, style } = surface
  let isFirst = true
  for await (const row of rows) {
    if (row.apart === true) await writeLines(surface, [style.faint(strokes.rule.repeat(width))])
    else if (!isFirst) await writeLines(surface, [''])
    await writeTexts(
      surface,
      table.columns.flatMap((column, index) => fieldLines(column, row.cells[index] ?? [], width)),
    )
    isFirst = false
  }
}

/** An empty cell has no line; what follows the first line stands indented. */
function fieldLines(column: TableColumn, paragraphs: readonly Text[], width: number): Text[] {
  const [first = [], ...rest] = column.phrase === true ? [joined(paragraphs, ' ')] : paragraphs
  if (paragraphs.every((text) => bare(text) === '')) return []
  const indent = width > 8 ? 2 : 0
  const [line = [], ...others] = wrap([...faint(nameOf(column)), ...first], width - indent)
  return [line, ...indented([...others, ...wrapAll(rest, width - indent)], indent)]
}

function nameOf({ heading, subheading }: TableColumn): string {
  const name = [heading, subheading].filter(Boolean).join(', ')
  return name === '' ? '' : `${name}: `
}
