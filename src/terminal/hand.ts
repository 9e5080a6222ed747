/**
 * Draws rows line by line, the same characters as cli-table3 does: for tables too long for it, which slows down with
 * every row, and for rows that are still arriving.
 */
import { trimmed } from './grid.js'
import type { PaintedCell } from './row.js'

export function drawByHand(rows: readonly (readonly PaintedCell[])[], wall: string): string[] {
  return rows.flatMap((row) => {
    const height = Math.max(...row.map(({ lines }) => lines.length))
    return Array.from({ length: height }, (_, index) =>
      trimmed(row.map(({ lines, width }) => lines[index] ?? ' '.repeat(width)).join(wall)),
    )
  })
}
