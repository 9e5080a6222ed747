/** A line that is no record. */
import { type Block, newlinesIn } from './block.js'
import type { OddLine } from '../lines/line.js'

export interface BadLine {
  /** Where it begins in the unpacked input. */
  readonly offset: number
  /** Its number, from 1, where lines were counted. */
  readonly number?: number
  readonly bytes: Uint8Array
}

/**
 * A copy, for the block is used again.
 * @param lines before the block, where they are counted
 */
export function badLine(block: Block, { start, end }: OddLine, lines: number | undefined): BadLine {
  return {
    offset: block.offset + start,
    bytes: Buffer.from(block.bytes.subarray(start, endOf(block, end))),
    ...(lines === undefined ? {} : { number: lines + newlinesIn(block.bytes.subarray(0, start)) + 1 }),
  }
}

/** What parts lines is a newline; a carriage return before it is part of the line as it stands. */
function endOf({ bytes, length }: Block, end: number): number {
  return end < length && bytes[end] === CARRIAGE_RETURN ? end + 1 : end
}

const CARRIAGE_RETURN = 13
