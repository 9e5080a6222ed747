/**
 * Cuts an input into blocks of whole lines, one reused piece of memory. A line that is longer than a block makes the
 * block grow, up to `LONGEST_LINE`.
 */
import { isUtf8 } from 'node:buffer'
import { ClaimsError } from '../../error.js'
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
 * The block is good until the next one is asked for.
 * @throws ClaimsError (data) for a line that is too long; whatever the source throws
 */
export async function* blocks(source: ByteSource, file: string, sizes: BlockSizes): AsyncGenerator<Block> {
  let memory = Buffer.alloc(sizes.block + SPARE)
  let held = 0
  let offset = 0
  for (;;) {
    const room = memory.length - SPARE
    const read = await source.read(memory, held, room - held)
    const isLast = read === 0
    const filled = held + read
    const length = isLast ? filled : memory.subarray(0, filled).lastIndexOf(NEWLINE) + 1
    if (length > 0) yield blockOf(memory, length, offset, isLast)
    if (isLast) return
    offset += length
    held = filled - length
    if (held < room) memory.copyWithin(0, length, filled)
    else if (room >= sizes.longestLine) throw tooLong(file, sizes.longestLine, offset)
    else
      memory = Buffer.concat([memory.subarray(length, filled)], Math.min(room * 2, sizes.longestLine) + SPARE)
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
