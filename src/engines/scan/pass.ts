/** One pass over a stretch of input: block by block, line by line, with a defined end for what is wrong on the way. */
import { type BadLine, badLine } from './input/bad-line.js'
import { type BlockSizes, blocks } from './input/blocks.js'
import type { ByteSource } from './input/byte-source.js'
import type { Kernel } from '../kernel/kernel.js'
import type { Finder, Visit } from './finding/finder.js'
import { OddLine } from './lines/line.js'
import { newlinesIn } from './input/newlines.js'

/** A part of an input, or all of it, that begins at the start of a line. */
export interface Stretch {
  /** What messages call the input. */
  readonly file: string
  readonly open: () => Promise<ByteSource>
  /** Where it begins in the unpacked input. */
  readonly offset: number
  /** Whether the input begins here, and its first line is read whatever it holds. */
  readonly isFirst: boolean
  /** Whether lines are counted on the way, since the input cannot be read again to count them. */
  readonly countsLines: boolean
}

export interface Care {
  readonly sizes: BlockSizes
  /** Goes on after lines that are no records; otherwise the first one ends the visits. */
  readonly goesOn: boolean
}

/** What came of a block. */
export interface Passed {
  readonly bad: readonly BadLine[]
  readonly bytes: number
  /** How many lines were visited. */
  readonly looks: number
}

/**
 * Visits the lines that hold one of the needles, and yields after each block, so that what the visits made of it can be
 * passed on. Also visited, whatever they hold: the first line of an input, which shows a file of another kind, and a
 * last line without a newline, which shows a file that was cut off.
 * @throws ClaimsError (data) for a line that is too long; whatever the input throws
 */
export async function* pass(
  kernel: Kernel,
  stretch: Stretch,
  finder: Finder,
  visit: Visit,
  { sizes, goesOn }: Care,
): AsyncGenerator<Passed> {
  let bad: BadLine[] = []
  let looks = 0
  const guarded: Visit = (block, start, end) => {
    if (bad.length > 0 && !goesOn) return
    looks += 1
    try {
      visit(block, start, end)
    } catch (error) {
      if (!(error instanceof OddLine)) throw error
      bad.push(badLine(block, error, lines))
    }
  }
  let lines = stretch.countsLines ? 0 : undefined
  let isFirst = stretch.isFirst
  const source = await stretch.open()
  try {
    for await (const block of blocks(kernel.pieces, source, stretch.file, stretch.offset, sizes)) {
      finder.each(block, isFirst, guarded)
      isFirst = false
      yield { bad, bytes: block.length, looks }
      looks = 0
      if (lines !== undefined) lines += newlinesIn(block.bytes.subarray(0, block.length))
      bad = []
    }
  } finally {
    await source.close()
  }
}
