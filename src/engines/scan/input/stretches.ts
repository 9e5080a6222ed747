/** Cuts a plain file into stretches of whole lines, which can be scanned beside one another. */
import { type FileHandle, open } from 'node:fs/promises'

/** From one offset to before another. */
export interface Part {
  readonly from: number
  readonly to: number
}

const CHUNK = 2 ** 16
const NEWLINE = 10

/**
 * @param length of each, in bytes; a stretch is longer by the rest of its last line
 * @param longest line that there may be; whoever scans a stretch with a longer one meets it
 */
export async function* parts(
  path: string,
  { from, to }: Part,
  length: number,
  longest: number,
): AsyncGenerator<Part> {
  const handle = await open(path, 'r')
  try {
    for (let start = from; start < to;) {
      const end = start + length >= to ? to : await lineStart(handle, start + length, to, longest)
      yield { from: start, to: end }
      start = end
    }
  } finally {
    await handle.close()
  }
}

/** The first line that begins at an offset or after it; where that is too far away, a place in the middle of one. */
async function lineStart(handle: FileHandle, offset: number, to: number, longest: number): Promise<number> {
  const memory = Buffer.alloc(CHUNK)
  for (let at = offset - 1; at < to; at += CHUNK) {
    if (at > offset + longest) return at
    const { bytesRead } = await handle.read(memory, 0, Math.min(CHUNK, to - at), at)
    const newline = memory.subarray(0, bytesRead).indexOf(NEWLINE)
    if (newline !== -1) return Math.min(to, at + newline + 1)
    if (bytesRead === 0) break
  }
  return to
}
