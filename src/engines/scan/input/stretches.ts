/** Cuts a plain file into stretches of whole lines, which can be scanned beside one another. */
import { closeSync, openSync, readSync } from 'node:fs'
import { NEWLINE } from './block.js'

/** From one offset to before another. */
export interface Part {
  readonly from: number
  readonly to: number
}

const CHUNK = 2 ** 14

/**
 * @param length of each, in bytes; a stretch is longer by the rest of its last line
 * @param longest line that there may be; whoever scans a stretch with a longer one meets it
 */
export function* parts(
  path: string,
  { from, to }: Part,
  length: number,
  longest: number,
): Generator<Part, void> {
  const file = openSync(path, 'r')
  try {
    for (let start = from; start < to;) {
      const end = start + length >= to ? to : lineStart(file, start + length, to, longest)
      yield { from: start, to: end }
      start = end
    }
  } finally {
    closeSync(file)
  }
}

/** The first line that begins at an offset or after it; where that is too far away, a place in the middle of one. */
function lineStart(file: number, offset: number, to: number, longest: number): number {
  const memory = Buffer.alloc(CHUNK)
  for (let at = offset - 1; at < to; at += CHUNK) {
    if (at > offset + longest) return at
    const bytesRead = readSync(file, memory, 0, Math.min(CHUNK, to - at), at)
    const newline = memory.subarray(0, bytesRead).indexOf(NEWLINE)
    if (newline !== -1) return Math.min(to, at + newline + 1)
    if (bytesRead === 0) break
  }
  return to
}
