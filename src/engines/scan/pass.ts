/** One pass over a stretch of input: block by block, line by line, with a defined end for what is wrong on the way. */
import { type BadLine, badLine } from './input/bad-line.js'
import { type BlockSizes, blocks } from './input/blocks.js'
import type { ByteSource } from './input/byte-source.js'
import type { Kernel } from '../kernel/kernel.js'
import type { Finder, Visitor } from './finding/finder.js'
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
}

/**
 * Visits the lines that hold one of the needles, and yields after each block, so that what the visits made of it can be
 * passed on. Not left out either, whatever they hold: the first line of an input, which shows a file of another kind, and
 * a last line without a newline, which shows a file that was cut off.
 * @throws ClaimsError (data) for a line that is too long; whatever the input throws
 */
export async function* pass(
  kernel: Kernel,
  stretch: Stretch,
  finder: Finder,
  visitor: Visitor,
  { sizes, goesOn }: Care,
): AsyncGenerator<Passed> {
  let bad: BadLine[] = []
  const isOver = (): boolean => bad.length > 0 && !goesOn
  const guarded: Visitor = {
    visit: (block, start, end) => {
      if (isOver()) return
      try {
        visitor.visit(block, start, end)
      } catch (error) {
        if (!(error instanceof OddLine)) throw error
        bad.push(badLine(block, error, lines))
      }
    },
    passOver: (block, start, end) => (isOver() ? end : visitor.passOver(block, start, end)),
  }
  let lines = stretch.countsLines ? 0 : undefined
  let isFirst = stretch.isFirst
  const source = await stretch.open()
  try {
    for await (const block of blocks(kernel.pieces, source, stretch.file, stretch.offset, sizes)) {
      finder.each(block, isFirst, guarded)
      isFirst = false
      yield { bad, bytes: block.length }
      if (lines !== undefined) lines += newlinesIn(block.bytes.subarray(0, block.length))
      bad = []
    }
  } finally {
    await source.close()
  }
}
