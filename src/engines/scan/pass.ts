/** One pass over a stretch of input: block by block, line by line, with a defined end for what is wrong on the way. */
import { type BadLine, badLine } from './input/bad-line.js'
import { type BlockSizes, blocks } from './input/blocks.js'
import type { ByteSource } from './input/byte-source.js'
import type { Kernel } from '../kernel/kernel.js'
import type { Finder, Visitor } from './finding/finder.js'
import { OddLine } from './lines/line.js'
import { newlinesIn } from './input/block.js'

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

/** Which lines of a block are visited, and by whom. */
export interface Looker {
  readonly finder: Finder
  readonly visitor: Visitor
}

/** What came of a block. */
export interface Passed {
  readonly bad: readonly BadLine[]
  readonly bytes: number
}

/**
 * Each looker visits the lines of a block that its finder finds; then it yields, so that what the visits made of the
 * block can be passed on. Not left out either, whatever they hold: the first line of an input, which shows a file of
 * another kind, and a last line without a newline, which shows a file that was cut off.
 * @throws ClaimsError (data) for a line that is too long; whatever the input throws
 */
export async function* pass(
  kernel: Kernel,
  stretch: Stretch,
  lookers: readonly Looker[],
  { sizes, goesOn }: Care,
): AsyncGenerator<Passed> {
  /** By where they begin: two lookers may meet the same. */
  let bad = new Map<number, BadLine>()
  const isOver = (): boolean => bad.size > 0 && !goesOn
  const guarded = lookers.map(({ finder, visitor }) => ({ finder, visitor: guardedBy(visitor) }))
  let lines = stretch.countsLines ? 0 : undefined
  let isFirst = stretch.isFirst
  const source = await stretch.open()
  try {
    for await (const block of blocks(kernel.pieces, source, stretch.file, stretch.offset, sizes)) {
      for (const { finder, visitor } of guarded) finder.each(block, isFirst, visitor)
      isFirst = false
      yield { bad: inOrder(bad), bytes: block.length }
      if (lines !== undefined) lines += newlinesIn(block.bytes.subarray(0, block.length))
      bad = new Map()
    }
  } finally {
    await source.close()
  }

  function guardedBy(visitor: Visitor): Visitor {
    return {
      visit: (block, start, end) => {
        if (isOver()) return
        try {
          visitor.visit(block, start, end)
        } catch (error) {
          if (!(error instanceof OddLine)) throw error
          bad.set(error.start, badLine(block, error, lines))
        }
      },
      passOver: (block, start, end) => (isOver() ? end : visitor.passOver(block, start, end)),
    }
  }
}

function inOrder(bad: ReadonlyMap<number, BadLine>): BadLine[] {
  return [...bad].sort(([one], [other]) => one - other).map(([, line]) => line)
}
