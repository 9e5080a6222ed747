/** A band of entries as rows of a grid: a row for each run of lines between which no wall rises or falls. */
import type { Band } from '../page/page.js'
import { faint, type Text } from '../page/text.js'
import { entryLines } from './entry.js'
import { type Cell, type Grid, type Row, spanned } from './row.js'
import { emptyColumns, type Segment, segmentsOf } from './segment.js'
import { heightOf, type Placed, stack, wallsOf } from './stacking.js'
import { parted, wrapAll } from './wrap.js'

export interface BandRows {
  readonly rows: readonly Row[]
  /** Which walls stand in the first and the last line, the label's wall included. */
  readonly firstWalls: readonly boolean[]
  readonly lastWalls: readonly boolean[]
}

/** A line across the columns of entries: the text that starts in each column, and the walls between them. */
interface Line {
  readonly texts: readonly (Text | undefined)[]
  readonly walls: readonly boolean[]
}

/** Column 0 of the grid holds the label; an empty column of a segment shows `nothing`. */
export function bandRows(band: Band, grid: Grid, nothing: string): BandRows {
  const columns = grid.columns.length - 1
  const label = band.continues === true ? [] : wrapAll(band.label, spanned(grid, 0, 1).width)
  if (columns === 1) return oneColumn(band, label, spanned(grid, 1, 1).width, nothing)
  const lines = linesOf(segmentsOf(band.entries, columns), grid, nothing, label.length)
  const rows = runsOf(lines).map(({ start, end }): Row => {
    const run = lines.slice(start, end)
    return [{ span: 1, lines: label.slice(start, end) }, ...cellsOf(run)]
  })
  return {
    rows,
    firstWalls: [true, ...(lines[0]?.walls ?? [])],
    lastWalls: [true, ...(lines.at(-1)?.walls ?? [])],
  }
}

/** Nothing stands beside a lone column: its entries one under another, a blank line between two. */
function oneColumn({ entries }: Band, label: readonly Text[], width: number, nothing: string): BandRows {
  const cell = entries.length === 0 ? [faint(nothing)] : parted(entries.map((one) => entryLines(one, width)))
  const row = [label, cell].map((lines) => ({ span: 1, lines }))
  return { rows: [row], firstWalls: [true], lastWalls: [true] }
}

/** All lines of a band, at least `least`; the blank line between two segments has no walls. */
function linesOf(segments: readonly Segment[], grid: Grid, nothing: string, least: number): Line[] {
  const columns = grid.columns.length - 1
  const lines: Line[] = []
  for (const [index, segment] of segments.entries()) {
    if (index > 0) lines.push({ texts: [], walls: Array.from({ length: columns - 1 }, () => false) })
    const placed = stack(piecesOf(segment, grid, nothing), columns)
    const isLast = index === segments.length - 1
    const height = isLast ? Math.max(heightOf(placed), least - lines.length) : heightOf(placed)
    const walls = wallsOf(placed, columns, height)
    for (const [line, texts] of textsOf(placed, height).entries())
      lines.push({ texts, walls: walls[line] ?? [] })
  }
  return lines
}

function piecesOf(segment: Segment, grid: Grid, nothing: string): Omit<Placed, 'top'>[] {
  const empty = emptyColumns(segment, grid.columns.length - 1)
  return [
    ...empty.map((column) => ({ first: column, last: column, lines: [faint(nothing)] })),
    ...segment.entries.map((entry) => {
      const { first, last } = entry
      return { first, last, lines: entryLines(entry, spanned(grid, first + 1, last - first + 1).width) }
    }),
  ]
}

/** For each line, the text that starts in each column. */
function textsOf(placed: readonly Placed[], height: number): (Text | undefined)[][] {
  const texts = Array.from({ length: height }, (): (Text | undefined)[] => [])
  for (const { first, top, lines } of placed) {
    for (const [index, line] of lines.entries()) {
      const across = texts[top + index]
      if (across !== undefined) across[first] = line
    }
  }
  return texts
}

function runsOf(lines: readonly Line[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const [index, { walls }] of lines.entries()) {
    const open = runs.at(-1)
    if (open !== undefined && lines[open.start]?.walls.every((wall, at) => wall === walls[at]))
      open.end = index + 1
    else runs.push({ start: index, end: index + 1 })
  }
  return runs
}

/** The cells of lines that have the same walls. */
function cellsOf(run: readonly Line[]): Cell[] {
  const walls = run[0]?.walls ?? []
  const starts = [0, ...walls.flatMap((stands, wall) => (stands ? [wall + 1] : []))]
  return starts.map((start, index) => ({
    span: (starts[index + 1] ?? walls.length + 1) - start,
    lines: run.map(({ texts }) => texts[start] ?? []),
  }))
}
