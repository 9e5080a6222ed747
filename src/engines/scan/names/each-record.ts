/** Reads records to learn names from them, before a question is asked. */
import type { BlockSizes } from '../input/blocks.js'
import type { Kernel } from '../../kernel/kernel.js'
import { Finder } from '../finding/finder.js'
import type { Input } from '../input/input.js'
import type { Line } from '../lines/line.js'
import type { Needles } from '../finding/needles.js'
import { pass } from '../pass.js'
import { lineFor, type Reader } from '../reader.js'

export interface Reading {
  readonly inputs: readonly Input[]
  readonly kernel: Kernel
  readonly reader: Reader
  readonly sizes: BlockSizes
  /** Is told how many bytes more were looked at. */
  readonly looked?: (bytes: number) => void
}

/**
 * Looks at the lines that hold one of the needles, until it was seen enough. Lines that are no records are passed over:
 * they are told when the question is asked.
 * @param look returns whether to look on
 */
export async function eachRecord(
  input: Input,
  choices: readonly Needles[],
  { kernel, reader, sizes, looked }: Reading,
  look: (line: Line) => boolean,
): Promise<void> {
  const line = lineFor(kernel, reader, () => '')
  let more = true
  const stretch = { file: input.file, open: () => input.open(), offset: 0, isFirst: true, countsLines: false }
  const passed = pass(
    kernel,
    stretch,
    new Finder(kernel, reader.kind === 'plain' ? choices : []),
    (block, start, end) => {
      if (!more) return
      line.take(block, start, end)
      more = look(line)
    },
    { sizes, goesOn: true },
  )
  while (more) {
    const next = await passed.next()
    if (next.done === true) return
    looked?.(next.value.bytes)
  }
  await passed.return(undefined)
}
