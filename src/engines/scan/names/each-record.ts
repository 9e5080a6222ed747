/** Reads records to learn names from them, before a question is asked. */
import { Kernel } from '../../kernel/kernel.js'
import { Finder, type Visitor } from '../finding/finder.js'
import type { Needles } from '../finding/needles.js'
import { type BlockSizes, pieceSize } from '../input/blocks.js'
import type { Input } from '../input/input.js'
import type { Line } from '../lines/line.js'
import { pass } from '../pass.js'
import { lineFor, type Reader } from '../reader.js'

export interface Reading {
  readonly inputs: readonly Input[]
  readonly reader: Reader
  readonly sizes: BlockSizes
  /** Is told how many bytes more were looked at. */
  readonly looked?: (bytes: number) => void
}

/** What to do with each line; it returns whether to look on. */
export type Look = (line: Line) => boolean

/**
 * Looks at the lines that hold one of the needles, input by input, until it was seen enough. Lines that are no records
 * are passed over: they are told when the question is asked.
 */
export async function eachRecord(
  { inputs, reader, sizes, looked }: Reading,
  choices: readonly Needles[],
  lookIn: (kernel: Kernel) => Look,
): Promise<void> {
  const kernel = Kernel.take(pieceSize(sizes))
  try {
    const line = lineFor(kernel, reader)
    const finder = new Finder(kernel, reader.kind === 'plain' ? choices : [])
    const look = lookIn(kernel)
    let more = true
    const visitor: Visitor = {
      visit: (block, start, end) => {
        if (!more) return
        line.take(block, start, end)
        more = look(line)
      },
      passOver: (_, start) => start,
    }
    for (const input of inputs) {
      const stretch = { ...WHOLE, file: input.file, open: () => input.open() }
      for await (const { bytes } of pass(kernel, stretch, [{ finder, visitor }], { sizes, goesOn: true })) {
        looked?.(bytes)
        if (!more) return
      }
    }
  } finally {
    kernel.giveBack()
  }
}

const WHOLE = { offset: 0, isFirst: true, countsLines: false }
