/**
 * Draws rows: with cli-table3, which no other file knows, as one compact table of multi-line cells without outer box and
 * without lines between rows, where cells that span columns make the wall fall; or line by line, the same characters.
 */
import Table from 'cli-table3'
import utils from 'cli-table3/src/utils.js'
import type { PaintedCell } from './row.js'

/*
 * cli-table3 0.6.5 measures with an old table of widths (wrong for Persian, Hebrew, Hindi, Thai), cuts what it takes
 * to be too long, and its measuring makes it slower than linear. Our cells come wrapped, padded and with each style
 * closed on its line, so nothing is left to measure: these four functions give back what they get.
 */
utils.strlen = () => 0
utils.pad = (text) => text
utils.truncate = (text) => text
utils.colorizeLines = (lines) => lines

const SIDES = ['top', 'bottom', 'left', 'right', 'mid'] as const
const BARE = Object.fromEntries(
  SIDES.flatMap((side) => ['', '-mid', '-left', '-right'].map((corner) => [`${side}${corner}`, ''])),
)

/** Lines of the rows, with `wall` between cells. `widths` are those of the single columns. */
export function drawGrid(
  rows: readonly (readonly PaintedCell[])[],
  widths: readonly number[],
  wall: string,
): string[] {
  const table = new Table({
    colWidths: [...widths],
    chars: { ...BARE, middle: wall },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  })
  table.push(
    ...rows.map((row) => row.map(({ lines, span }) => ({ content: lines.join('\n'), colSpan: span }))),
  )
  return table.toString().split('\n').map(trimmed)
}

/** Without the blank end that padding leaves; a style is never open there. */
export function trimmed(line: string): string {
  let end = line.length
  while (line.charCodeAt(end - 1) === 0x20) end -= 1
  return line.slice(0, end)
}

export function drawRows(rows: readonly (readonly PaintedCell[])[], wall: string): string[] {
  const drawn: string[] = []
  for (const row of rows) {
    for (let index = 0; index < heightOf(row); index += 1) drawn.push(lineOf(row, index, wall))
  }
  return drawn
}

function heightOf(row: readonly PaintedCell[]): number {
  let height = 0
  for (const { lines } of row) height = Math.max(height, lines.length)
  return height
}

function lineOf(row: readonly PaintedCell[], index: number, wall: string): string {
  let line = ''
  let between = ''
  for (const { lines, width } of row) {
    line += between + (lines[index] ?? ' '.repeat(width))
    between = wall
  }
  return trimmed(line)
}
