/**
 * Rows of cells before they are drawn: text already wrapped, styled and padded, so that whoever draws them measures
 * nothing. Two draw them: `grid.ts` with cli-table3, `hand.ts` line by line; a test holds them to the same bytes.
 */
import { bare, type Text } from '../page/text.js'
import { paint, type Style } from './color.js'
import { displayWidth } from './width.js'

/** A column as wide as `left` + `width` + `right`; text stands in `width`. */
export interface GridColumn {
  readonly left: number
  readonly width: number
  readonly right: number
  readonly align?: 'left' | 'right'
}

/** Columns and what stands between them: a wall, or nothing. */
export interface Grid {
  readonly columns: readonly GridColumn[]
  readonly wall: string
}

/** Wrapped lines in `span` neighbouring columns: where `span` is over one, the walls between them fall. */
export interface Cell {
  readonly lines: readonly Text[]
  readonly span: number
}

/** Cells from left to right; their spans add up to the number of columns. */
export type Row = readonly Cell[]

/** Cells as strings of the full width of their columns. */
export interface PaintedCell {
  readonly lines: readonly string[]
  readonly span: number
  readonly width: number
}

export function paintRow(row: Row, grid: Grid, style: Style): PaintedCell[] {
  let first = 0
  return row.map(({ lines, span }) => {
    const column = spanned(grid, first, span)
    first += span
    return {
      span,
      width: column.left + column.width + column.right,
      lines: (lines.length === 0 ? [[]] : lines).map((line) => pad(line, column, style)),
    }
  })
}

/** Neighbouring columns and the walls between them as one column. */
export function spanned({ columns, wall }: Grid, first: number, span: number): GridColumn {
  const covered = columns.slice(first, first + span)
  const [start, end] = [covered[0], covered.at(-1)]
  if (start === undefined || end === undefined) throw new RangeError('a cell stands outside its grid')
  if (span === 1) return start
  const whole = covered.reduce((sum, { left, width, right }) => sum + left + width + right, 0)
  const walls = (span - 1) * displayWidth(wall)
  return { left: start.left, right: end.right, width: whole + walls - start.left - end.right }
}

function pad(line: Text, { left, width, right, align }: GridColumn, style: Style): string {
  const free = ' '.repeat(Math.max(0, width - displayWidth(bare(line))))
  const [before, after] = align === 'right' ? [free, ''] : ['', free]
  return ' '.repeat(left) + before + paint(line, style) + after + ' '.repeat(right)
}
