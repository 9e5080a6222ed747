/** A table told as records, for windows too narrow for its columns: `heading: value` lines, a blank line between rows. */
import type { Stream, Table, TableColumn, TableRow } from '../page/page.js'
import { bare, faint, joined, type Text } from '../page/text.js'
import { type RenderTarget, writeLines, writeTexts } from './render-target.js'
import { indented, wrap } from './wrap.js'

export async function drawRecords(
  table: Table,
  rows: Stream<TableRow>,
  surface: RenderTarget,
): Promise<void> {
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
  return [line, ...indented([...others, ...rest.flatMap((text) => wrap(text, width - indent))], indent)]
}

function nameOf({ heading, subheading }: TableColumn): string {
  const name = [heading, subheading].filter(Boolean).join(', ')
  return name === '' ? '' : `${name}: `
}
