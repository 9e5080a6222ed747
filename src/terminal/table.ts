/**
 * Rows and columns of facts. Without walls: a heading, a line, compact rows. With walls: a thin wall between columns,
 * air between rows, a line at the end. Where the columns do not fit, each row is a record. Nothing is ever cut.
 */
import type { Table, TableRow } from '../page/page.js'
import { plain, strong, type Text } from '../page/text.js'
import { lookAhead } from './ahead.js'
import { drawRecords } from './records.js'
import type { Grid, Row } from './row.js'
import { GridWriter, type Surface, writeLines } from './surface.js'
import { tableGrid } from './table-grid.js'
import { wrap } from './wrap.js'

/** Returns whether it ended with a line across. */
export async function drawTable(table: Table, surface: Surface): Promise<boolean> {
  const rows = await lookAhead(table.rows)
  const grid = tableGrid(table, rows, surface.width, surface.strokes.wall)
  if (grid === undefined) {
    await drawRecords(table, rows.all, surface)
    return false
  }
  const writer = new GridWriter(surface, grid)
  await writer.write(headingRows(table, grid))
  if (table.walls === true) await drawWalled(rows.all, grid, writer)
  else await drawOpen(rows.all, grid, writer, surface)
  return table.walls === true
}

async function drawWalled(rows: AsyncIterable<TableRow>, grid: Grid, writer: GridWriter): Promise<void> {
  const walls = grid.columns.slice(1).map(() => true)
  const blank = grid.columns.map(() => ({ span: 1, lines: [[]] }))
  await writer.rule(walls, walls)
  let isFirst = true
  for await (const row of rows) {
    if (row.apart === true && !isFirst) await writer.rule(walls, walls)
    await writer.write(
      row.apart === true || isFirst ? [cells(row.cells, grid)] : [blank, cells(row.cells, grid)],
    )
    isFirst = false
  }
  await writer.rule(walls, undefined)
}

async function drawOpen(
  rows: AsyncIterable<TableRow>,
  grid: Grid,
  writer: GridWriter,
  surface: Surface,
): Promise<void> {
  const rule = surface.style.faint(surface.strokes.rule.repeat(surface.width))
  await writeLines(surface, [rule])
  for await (const row of rows) {
    if (row.apart === true) await writeLines(surface, [rule])
    await writer.write([cells(row.cells, grid)])
  }
}

function headingRows({ columns }: Table, grid: Grid): Row[] {
  const headings = cells(
    columns.map(({ heading }) => [strong(heading)]),
    grid,
  )
  if (columns.every(({ subheading }) => subheading === undefined)) return [headings]
  return [
    headings,
    cells(
      columns.map(({ subheading = '' }) => [plain(subheading)]),
      grid,
    ),
  ]
}

function cells(texts: readonly (readonly Text[])[], { columns }: Grid): Row {
  return columns.map(({ width }, index) => ({
    span: 1,
    lines: (texts[index] ?? []).flatMap((text) => wrap(text, width)),
  }))
}
