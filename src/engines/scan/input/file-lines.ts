/** The lines of an input one by one, for whoever must know all of them before the first is read. */
import type { FileLine } from '../../../dataset/foreign/text-lines.js'
import { LANES } from '../../kernel/assembly/layout.js'
import { type BlockSizes, blocks, pieceSize } from './blocks.js'
import type { Input } from './input.js'

const NEWLINE = 10

/**
 * As many at a time as a block holds; they are good until the next ones are asked for.
 * @param progress is told how many bytes more were read
 * @throws ClaimsError (data) for a line that is too long; (file)
 */
export async function* fileLines(
  input: Input,
  sizes: BlockSizes,
  progress: (bytes: number) => void,
): AsyncGenerator<readonly FileLine[]> {
  const size = pieceSize(sizes) + LANES
  const pieces = [Buffer.alloc(size), Buffer.alloc(size)] as const
  const source = await input.open()
  let line = 0
  try {
    for await (const { bytes, length, offset } of blocks(pieces, source, input.file, 0, sizes)) {
      const lines: FileLine[] = []
      for (let start = 0; start < length;) {
        const newline = bytes.indexOf(NEWLINE, start)
        const end = newline === -1 || newline >= length ? length : newline
        line += 1
        lines.push({ bytes: bytes.subarray(start, end), line, offset: offset + start })
        start = end + 1
      }
      yield lines
      progress(length)
    }
  } finally {
    await source.close()
  }
}
