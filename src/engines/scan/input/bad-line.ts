/** A line that is no record. */
import { type Block, newlinesIn } from './block.js'
import type { OddLine } from '../lines/line.js'

export interface BadLine {
  /** Where it begins in the unpacked input. */
  readonly offset: number
  /** Its number, from 1, where lines were counted. */
  readonly number?: number
  /** Without its newline; a carriage return before that is part of the line as it stands. */
  readonly bytes: Uint8Array
}

/**
 * A copy, for the block is used again.
 * @param lines before the block, where they are counted
 */
export function badLine(block: Block, { start, newline }: OddLine, lines: number | undefined): BadLine {
  return {
    offset: block.offset + start,
    bytes: Buffer.from(block.bytes.subarray(start, newline)),
    ...(lines === undefined ? {} : { number: lines + newlinesIn(block.bytes.subarray(0, start)) + 1 }),
  }
}
