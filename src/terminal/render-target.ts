/** Where a page is drawn: how wide, in which style, with which strokes, and where the lines go. */
import type { Text } from '../page/text.js'
import type { Strokes } from './ascii.js'
import { paint, type Style } from './color.js'
import { drawGrid, drawRows, trimmed } from './grid.js'
import type { Write } from './io.js'
import { type Grid, type PaintedCell, paintRow, type Row } from './row.js'

export interface RenderTarget {
  /** Columns of the terminal, at least 1. */
  readonly width: number
  readonly style: Style
  readonly strokes: Strokes
  readonly out: Write
}

/** Above this many rows cli-table3 gives way to drawing by hand. */
const GRID_ROWS = 100

export function writeLines(surface: RenderTarget, lines: readonly string[]): Promise<void> {
  return surface.out(lines.length === 0 ? '' : `${lines.join('\n')}\n`)
}

export function writeTexts(surface: RenderTarget, lines: readonly Text[]): Promise<void> {
  return writeLines(
    surface,
    lines.map((line) => trimmed(paint(line, surface.style))),
  )
}

/** Writes rows as they come, all in one grid. */
export class TableWriter {
  readonly #surface: RenderTarget
  readonly #grid: Grid
  readonly #widths: readonly number[]
  #written = 0

  constructor(surface: RenderTarget, grid: Grid) {
    this.#surface = surface
    this.#grid = grid
    this.#widths = grid.columns.map(({ left, width, right }) => left + width + right)
  }

  /** @param lines what stands above the rows, such as a line across */
  write(rows: readonly Row[], lines: readonly string[] = []): Promise<void> {
    const { style } = this.#surface
    const wall = style.faint(this.#grid.wall)
    const painted: PaintedCell[][] = []
    for (const row of rows) painted.push(paintRow(row, this.#grid, style))
    this.#written += rows.length
    const few = this.#written <= GRID_ROWS && rows.length > 0
    const drawn = few ? drawGrid(painted, this.#widths, wall) : drawRows(painted, wall)
    return writeLines(this.#surface, lines.concat(drawn))
  }

  /**
   * A line across, with a junction at each wall that stands in the row above, the row below, or both. `above` and
   * `below` say for each wall whether it stands; absent where there is no row.
   */
  rule(above: readonly boolean[] | undefined, below: readonly boolean[] | undefined): string {
    const { strokes, style } = this.#surface
    let rule = ''
    this.#widths.forEach((width, column) => {
      if (column > 0) rule += junction(above?.[column - 1] ?? false, below?.[column - 1] ?? false, strokes)
      rule += strokes.rule.repeat(width)
    })
    return style.faint(rule)
  }
}

function junction(up: boolean, down: boolean, { cross, above, below, rule }: Strokes): string {
  if (up && down) return cross
  if (up) return above
  return down ? below : rule
}
