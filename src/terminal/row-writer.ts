/**
 * Draws rows line by line, the same characters as cli-table3 does: for tables too long for it, which slows down with
 * every row, and for rows that are still arriving.
 */
import { trimmed } from './grid.js'
import type { PaintedCell } from './row.js'

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
