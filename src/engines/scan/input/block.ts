/** A piece of the input that holds whole lines, each with its newline but perhaps the last of all. */
import { isUtf8 } from 'node:buffer'

/** What parts lines. */
export const NEWLINE = 10

/** So many lines are looked at one by one before it is quicker to look at all of them. */
const FEW = 100

export class Block {
  readonly bytes: Buffer
  /** The bytes that count; what follows them is zero or old. */
  readonly length: number
  /** The place of the first byte in the input, unpacked. */
  readonly offset: number
  /** The place of the first byte in the memory of the kernel. */
  readonly address: number
  #asked = 0
  #isText: boolean | undefined

  constructor(bytes: Buffer, length: number, offset: number) {
    this.bytes = bytes
    this.length = length
    this.offset = offset
    this.address = bytes.byteOffset
  }

  /** Where the line ends that has a place in it: at its newline, or at the end of the block. */
  lineEnd(place: number): number {
    const newline = this.bytes.indexOf(NEWLINE, place)
    return newline === -1 || newline >= this.length ? this.length : newline
  }

  /** Whether a line is UTF-8. */
  holdsText(start: number, end: number): boolean {
    const isMuch = end - start > this.length / 2
    if (this.#isText === undefined && (isMuch || this.#asked++ >= FEW)) {
      this.#isText = isUtf8(this.bytes.subarray(0, this.length))
    }
    return this.#isText === true || isUtf8(this.bytes.subarray(start, end))
  }
}

/** How many newlines there are. */
export function newlinesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}

/** The first lines, each with its newline. */
export function firstLines(bytes: Uint8Array, most: number): Uint8Array {
  if (most >= bytes.length) return bytes
  let end = 0
  for (let line = 0; line < most && end < bytes.length; line++) end = bytes.indexOf(NEWLINE, end) + 1
  return bytes.subarray(0, end)
}
