/** The error for a line that is no record. */
import { ClaimsError, type Problem } from '../../error.js'
import { decode } from '../../dataset/decode.js'
import { placesIn } from '../../dataset/place.js'
import { takeRecords } from '../../dataset/records.js'
import type { BadLine } from './input/bad-line.js'
import type { Input } from './input/input.js'
import { newlinesIn } from './input/block.js'

/** The error that says what is wrong with the line, and where. */
export async function errorOf(input: Input, bad: BadLine): Promise<ClaimsError> {
  const { file } = input
  const { offset, bytes, number: line = (await linesBefore(input, offset)) + 1 } = bad
  try {
    const text = decode(bytes, file, { byte: offset, line })
    const { refused } = await takeRecords([{ text, place: placesIn(text, file, line) }], file)
    return new ClaimsError('data', refused[0]?.problems ?? lateRegister(file, line))
  } catch (error) {
    if (error instanceof ClaimsError) return error
    throw error
  }
}

function lateRegister(file: string, line: number): Problem {
  return {
    message: 'a line of a register stands after records',
    where: { file, line },
    hint: 'in a file that is scanned, lines of registers stand first',
  }
}

async function linesBefore(input: Input, offset: number): Promise<number> {
  const source = await input.open()
  const memory = Buffer.alloc(2 ** 20)
  let lines = 0
  try {
    for (let read = 0; read < offset;) {
      const length = await source.read(memory, 0, Math.min(memory.length, offset - read))
      if (length === 0) break
      lines += newlinesIn(memory.subarray(0, length))
      read += length
    }
  } finally {
    await source.close()
  }
  return lines
}
