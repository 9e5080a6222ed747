/**
 * Rows of cells before they are drawn: text already wrapped, styled and padded, so that whoever draws them measures
 * nothing. `grid.ts` draws them in two ways; a test holds them to the same bytes.
 */
import { bare, type Text } from '../page/text.js'
import { paint, type Style } from './color.js'
import { displayWidth } from './width.js'
import { wrapAll } from './wrap.js'

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

/** Cells as strings of the full width of their columns; only the last column has no blanks at its end. */
export interface PaintedCell {
  readonly lines: readonly string[]
  readonly span: number
  /** Of a line that is not there. */
  readonly width: number
}

/** A cell a column, its paragraphs wrapped one under another. */
export function wrappedRow(texts: readonly (readonly Text[])[], { columns }: Grid): Row {
  return columns.map(({ width }, index) => ({ span: 1, lines: wrapAll(texts[index] ?? [], width) }))
}

const NO_WORDS: readonly Text[] = [[]]

export function paintRow(row: Row, grid: Grid, style: Style): PaintedCell[] {
  const cells: PaintedCell[] = []
  let first = 0
  for (const { lines, span } of row) {
    const column = spanned(grid, first, span)
    first += span
    const isLast = first === grid.columns.length
    const painted: string[] = []
    for (const line of lines.length === 0 ? NO_WORDS : lines)
      painted.push(padded(line, column, style, isLast))
    cells.push({ lines: painted, span, width: isLast ? 0 : column.left + column.width + column.right })
  }
  return cells
}

/** Neighbouring columns and the walls between them as one column. */
export function spanned({ columns, wall }: Grid, first: number, span: number): GridColumn {
  const [start, end] = [columns[first], columns[first + span - 1]]
  if (start === undefined || end === undefined) throw new RangeError('a cell stands outside its grid')
  if (span === 1) return start
  const covered = columns.slice(first, first + span)
  const whole = covered.reduce((sum, { left, width, right }) => sum + left + width + right, 0)
  const walls = (span - 1) * displayWidth(wall)
  return { left: start.left, right: end.right, width: whole + walls - start.left - end.right }
}

/** The line in its column; nothing stands behind the last. */
function padded(
  line: Text,
  { left, width, right, align }: GridColumn,
  style: Style,
  isLast: boolean,
): string {
  const words = paint(line, style)
  // cli-table3 leaves out a line that has no character at all.
  if (isLast && align !== 'right') return ' '.repeat(left) + (words === '' ? ' ' : words)
  const free = Math.max(0, width - displayWidth(bare(line)))
  return align === 'right'
    ? ' '.repeat(left + free) + words + ' '.repeat(right)
    : ' '.repeat(left) + words + ' '.repeat(free + right)
}
