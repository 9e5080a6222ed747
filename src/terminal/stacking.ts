/**
 * Where the entries of a segment stand and which walls stand beside them, line by line. Each column is a stack; an
 * entry of several columns starts under the highest of their stacks, and the walls inside it are down on its lines,
 * on the blank lines next to it, and on to the end where nothing follows it.
 */
import type { Text } from '../page/text.js'

/** Wrapped lines that stand in the columns `first` to `last`. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly lines: readonly Text[]
}

export interface Placed extends Piece {
  /** Its first line, counted from the top of the segment. */
  readonly top: number
}

/** One under another in each column, a blank line between two. */
export function stack(pieces: readonly Piece[], columns: number): Placed[] {
  const heights = Array.from({ length: columns }, () => 0)
  return pieces.map((piece) => {
    const highest = Math.max(...heights.slice(piece.first, piece.last + 1))
    const top = highest === 0 ? 0 : highest + 1
    heights.fill(top + piece.lines.length, piece.first, piece.last + 1)
    return { ...piece, top }
  })
}

export function heightOf(placed: readonly Placed[]): number {
  return placed.reduce((lowest, piece) => Math.max(lowest, bottomOf(piece)), 0)
}

/** For each line, whether the wall right of each column but the last stands. */
export function wallsOf(placed: readonly Placed[], columns: number, height: number): boolean[][] {
  const walls = Array.from({ length: height }, () => Array.from({ length: columns - 1 }, () => true))
  for (let wall = 0; wall < columns - 1; wall += 1) {
    const beside = placed.filter(({ first, last }) => first <= wall + 1 && wall <= last)
    const lowest = heightOf(beside)
    for (const piece of beside) {
      if (piece.first > wall || piece.last <= wall) continue
      const end = bottomOf(piece) === lowest ? height : bottomOf(piece) + 1
      for (let line = Math.max(0, piece.top - 1); line < end; line += 1)
        walls[line]?.fill(false, wall, wall + 1)
    }
  }
  return walls
}

function bottomOf({ top, lines }: Placed): number {
  return top + lines.length
}
