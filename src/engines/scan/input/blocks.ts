/**
 * Cuts an input into blocks of whole lines, in two reused pieces of memory. A line that is longer than a block makes
 * them grow, up to `LONGEST_LINE`.
 */
import { isUtf8 } from 'node:buffer'
import { ClaimsError } from '../../../error.js'
import { type Block, SPARE } from './block.js'
import type { ByteSource } from './byte-source.js'

const BLOCK = 2 ** 20
/** No record comes near it: a longer line has lost its newlines. */
const LONGEST_LINE = 2 ** 26

const NEWLINE = 10
const BACKSLASH = 92

export interface BlockSizes {
  readonly block: number
  readonly longestLine: number
}

export const SIZES: BlockSizes = { block: BLOCK, longestLine: LONGEST_LINE }

/**
 * The block is good until the next one is asked for; meanwhile the next bytes are read into a second piece of memory.
 * @param start where the source begins in the unpacked input
 * @throws ClaimsError (data) for a line that is too long; whatever the source throws
 */
export async function* blocks(
  source: ByteSource,
  file: string,
  start: number,
  sizes: BlockSizes,
): AsyncGenerator<Block> {
  let [memory, spare] = [Buffer.alloc(sizes.block + SPARE), Buffer.alloc(sizes.block + SPARE)]
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
      if (held * 2 > spare.length) spare = Buffer.alloc(held * 2 + SPARE)
      memory.copy(spare, 0, length, filled)
      reading = source.read(spare, held, spare.length - SPARE - held)
      // What fails before it is awaited is told then.
      reading.catch(() => undefined)
    }
    if (length > 0) yield blockOf(memory, length, offset, isLast)
    if (isLast) return
    offset += length
    ;[memory, spare] = [spare, memory]
  }
}

function blockOf(memory: Buffer, length: number, offset: number, isLast: boolean): Block {
  // An unclosed text must meet a control character: the newline, or else this.
  if (isLast) memory.fill(0, length, length + SPARE)
  const bytes = memory.subarray(0, length)
  return {
    bytes: memory,
    view: new DataView(memory.buffer, memory.byteOffset, length + SPARE),
    length,
    offset,
    escapes: bytes.includes(BACKSLASH),
    isText: isUtf8(bytes),
    isLast,
  }
}

function tooLong(file: string, longest: number, offset: number): ClaimsError {
  return new ClaimsError('data', {
    message: `the line that begins at byte ${String(offset)} is longer than ${String(longest)} bytes`,
    where: { file },
    hint: 'a record stands on one line; see whether the newlines were lost',
  })
}
