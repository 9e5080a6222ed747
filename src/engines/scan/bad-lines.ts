/** Lines that are no records: named with their place, or put aside. */
import { ClaimsError, type Problem } from '../../error.js'
import { decode } from '../../dataset/decode.js'
import { placesIn } from '../../dataset/place.js'
import { takeRecords } from '../../dataset/records.js'
import type { Block } from './block.js'
import type { Input } from './input.js'

/** A line that is no record, by its place in the unpacked input. */
export interface BadLine {
  readonly input: Input
  readonly offset: number
  readonly bytes: Buffer
}

/** The error that says what is wrong with the line, and where. */
export async function errorOf({ input, offset, bytes }: BadLine): Promise<ClaimsError> {
  const line = (await linesBefore(input, offset)) + 1
  try {
    const text = decode(bytes, input.file, { byte: offset, line })
    const intake = await takeRecords([{ text, place: placesIn(text, input.file, line) }], input.file)
    const [refused] = intake.refused
    return new ClaimsError('data', refused?.problems ?? lateRegister(input.file, line))
  } catch (error) {
    if (error instanceof ClaimsError) return error
    throw error
  }
}

function lateRegister(file: string, line: number): Problem {
  return {
    message: 'a line of a register stands after records',
    where: { file, line },
    hint: 'in a file that is read as a stream, lines of registers stand first',
  }
}

const NEWLINE = 10

async function linesBefore(input: Input, offset: number): Promise<number> {
  const source = await input.open()
  const memory = Buffer.alloc(2 ** 20)
  let lines = 0
  try {
    for (let read = 0; read < offset;) {
      const length = await source.read(memory, 0, Math.min(memory.length, offset - read))
      if (length === 0) break
      const bytes = memory.subarray(0, length)
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1
      read += length
    }
  } finally {
    await source.close()
  }
  return lines
}

/** A copy, for the block is used again. */
export function badLine(input: Input, block: Block, start: number, end: number): BadLine {
  return { input, offset: block.offset + start, bytes: Buffer.from(block.bytes.subarray(start, end)) }
}
