/**
 * Cuts an input into blocks of whole lines, in two pieces of memory that are used in turn, and into its lines. A line
 * that is longer than a block makes it grow, up to the longest line that there may be.
 */
import type { FileLine } from '../../../dataset/foreign/text-lines.js'
import { ClaimsError } from '../../../error.js'
import { LANES } from '../../kernel/assembly/layout.js'
import { Block, NEWLINE } from './block.js'
import type { ByteSource } from './byte-source.js'
import type { Input } from './input.js'

export interface BlockSizes {
  readonly block: number
  /** No record comes near it: a longer line has lost its newlines. */
  readonly longestLine: number
}

export const SIZES: BlockSizes = { block: 2 ** 18, longestLine: 2 ** 26 }

/** How large each of the two pieces of memory must be, in bytes. */
export function pieceSize({ block, longestLine }: BlockSizes): number {
  return longestLine + block
}

/**
 * The block is good until the next one is asked for; meanwhile the next bytes are read into the other piece of memory.
 * @param pieces each of `pieceSize` and `LANES` more
 * @param start where the source begins in the unpacked input
 * @throws ClaimsError (data) for a line that is too long; whatever the source throws
 */
export async function* blocks(
  pieces: readonly [Buffer, Buffer],
  source: ByteSource,
  file: string,
  start: number,
  sizes: BlockSizes,
): AsyncGenerator<Block> {
  let [memory, spare] = pieces
  let offset = start
  let held = 0
  let reading = source.read(memory, 0, sizes.block)
  for (;;) {
    const read = await reading
    const isLast = read === 0
    const filled = held + read
    const length = isLast ? filled : memory.subarray(0, filled).lastIndexOf(NEWLINE) + 1
    held = filled - length
    if (held >= sizes.longestLine) throw tooLong(file, sizes.longestLine, offset + length)
    if (!isLast) {
      memory.copy(spare, 0, length, filled)
      // As much again as is held of a long line, so that it is not copied too often.
      reading = source.read(spare, held, Math.min(Math.max(sizes.block, held), pieceSize(sizes) - held))
      // What fails before it is awaited is told then.
      reading.catch(() => undefined)
    }
    // An unclosed text must meet a control character: the newline, or else this.
    else memory.fill(0, length, length + LANES)
    if (length > 0) yield new Block(memory, length, offset)
    if (isLast) return
    offset += length
    ;[memory, spare] = [spare, memory]
  }
}

function tooLong(file: string, longest: number, offset: number): ClaimsError {
  return new ClaimsError('data', {
    message: `the line that begins at byte ${String(offset)} is longer than ${String(longest)} bytes`,
    where: { file },
    hint: 'a record stands on one line; see whether the newlines were lost',
  })
}

/** Two pieces of memory for `blocks`. */
function piecesFor(sizes: BlockSizes): [Buffer, Buffer] {
  const size = pieceSize(sizes) + LANES
  return [Buffer.alloc(size), Buffer.alloc(size)]
}

/**
 * The lines of an input one by one, as many at a time as a block holds; they are good until the next ones are asked for.
 * @param progress is told how many bytes more were read
 * @param pieces as `blocks` takes them
 * @throws ClaimsError (data) for a line that is too long; (file)
 */
export async function* fileLines(
  input: Input,
  sizes: BlockSizes,
  progress: (bytes: number) => void,
  pieces: readonly [Buffer, Buffer] = piecesFor(sizes),
): AsyncGenerator<readonly FileLine[]> {
  const source = await input.open()
  let line = 0
  try {
    for await (const block of blocks(pieces, source, input.file, 0, sizes)) {
      const lines: FileLine[] = []
      for (let start = 0, end; start < block.length; start = end + 1) {
        end = block.lineEnd(start)
        line += 1
        lines.push({ bytes: block.bytes.subarray(start, end), line, offset: block.offset + start })
      }
      yield lines
      progress(block.length)
    }
  } finally {
    await source.close()
  }
}
