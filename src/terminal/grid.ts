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

/**
 * The same characters without cli-table3: for tables too long for it, which slows down with every row, and for rows that
 * are still arriving.
 */
export function drawRows(rows: readonly (readonly PaintedCell[])[], wall: string): string[] {
  return rows.flatMap((row) => {
    const height = Math.max(0, ...row.map(({ lines }) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      trimmed(row.map(({ lines, width }) => lines[line] ?? ' '.repeat(width)).join(wall)),
    )
  })
}
