/**
 * Entries side by side: a column of labels, a column for each speaker, a thin wall between, a line between bands, no
 * outer box. Where the window is too narrow for columns the entries stand one under another (`stacked.ts`).
 */
import type { Sides } from '../page/page.js'
import { bare, plain, strong } from '../page/text.js'
import { peek } from './peek.js'
import { bandRows } from './band.js'
import { NARROW } from './width.js'
import { type Grid, type Row, wrappedRow } from './row.js'
import { drawStacked } from './stacked.js'
import { TableWriter, type RenderTarget } from './render-target.js'
import { displayWidth } from './width.js'

/** Columns narrower than this stand one under another too. */
const LEAST_COLUMN = 16
const USUAL_LABEL = 10

/** Returns whether it ended with a line across. */
export async function drawSides(sides: Sides, surface: RenderTarget): Promise<boolean> {
  const bands = await peek(sides.bands)
  const labels = bands.first.flatMap((band) => band.label.flatMap((line) => bare(line).split(' ')))
  const grid = gridFor([sides.labelHeading, ...labels], sides.columns.length, surface)
  if (grid === undefined) {
    await drawStacked(bands.all, surface)
    return false
  }
  const standing = grid.columns.slice(1).map(() => true)
  const blank = grid.columns.map(() => ({ span: 1, lines: [] }))
  const writer = new TableWriter(surface, grid)
  await writer.write([headingRow(sides, grid)])
  let above: readonly boolean[] = standing
  for await (const band of bands.all) {
    const { rows, firstWalls, lastWalls } = bandRows(band, grid, surface.strokes.nothing)
    if (band.continues === true) await writer.write([blank, ...rows])
    else await writer.write(rows, [writer.rule(above, firstWalls)])
    above = lastWalls
  }
  await writer.write([], [writer.rule(above, undefined)])
  return true
}

/** The label as wide as its widest word, within a fifth of the whole; the rest shared, the last columns take the remainder. */
function gridFor(
  labels: readonly string[],
  columns: number,
  { width, strokes }: RenderTarget,
): Grid | undefined {
  const widest = Math.max(USUAL_LABEL, ...labels.map(displayWidth))
  const label = Math.min(widest, Math.max(USUAL_LABEL, Math.floor(width / 5)))
  const free = width - (label + 1) - 2 * columns - (columns - 1)
  const share = Math.floor(free / columns)
  if (width < NARROW || share < LEAST_COLUMN) return undefined
  const wider = columns - (free % columns)
  return {
    wall: strokes.wall,
    columns: [
      { left: 0, width: label, right: 1 },
      ...Array.from({ length: columns }, (_, index) => ({
        left: 1,
        width: share + (index >= wider ? 1 : 0),
        right: index === columns - 1 ? 0 : 1,
      })),
    ],
  }
}

function headingRow({ labelHeading, columns }: Sides, grid: Grid): Row {
  const headings = columns.map(({ heading, subheading }) =>
    subheading === undefined ? [strong(heading)] : [strong(heading), plain(subheading)],
  )
  return wrappedRow([[plain(labelHeading)], ...headings], grid)
}
