/** The head of a file of records: lines of registers that stand before the first record. */
import { decode } from '../../../dataset/decode.js'
import { placesIn } from '../../../dataset/place.js'
import { takeRecords } from '../../../dataset/records.js'
import { isRegisterLine, type RegisterLine } from '../../../model/register-line.js'
import { Kernel } from '../../kernel/kernel.js'
import { fileLines, pieceSize } from '../input/blocks.js'
import type { Input } from '../input/input.js'
import type { Reading } from '../names/each-record.js'

export interface Head {
  readonly input: Input
  readonly lines: readonly RegisterLine[]
  /** In bytes. */
  readonly length: number
}

/** @throws ClaimsError (data) for a file in another encoding */
export async function readHead(input: Input, { reader, sizes }: Reading): Promise<Head> {
  // What is not ours has none.
  if (reader.kind === 'numbered') return { input, lines: [], length: 0 }
  const lines: RegisterLine[] = []
  let length = 0
  const kernel = Kernel.take(pieceSize(sizes))
  try {
    for await (const some of fileLines(input, sizes, () => undefined, kernel.pieces)) {
      for (const { bytes, line, offset } of some) {
        const text = decode(bytes, input.file, { byte: offset, line })
        if (text.trim() !== '') {
          if (reader.read(text) !== undefined) return { input, lines, length }
          const piece = { text, place: placesIn(text, input.file, line) }
          const [taken] = (await takeRecords([piece], input.file)).taken
          if (taken === undefined || !isRegisterLine(taken.line)) return { input, lines, length }
          lines.push(taken.line)
        }
        length = offset + bytes.length + 1
      }
    }
    return { input, lines, length }
  } finally {
    kernel.giveBack()
  }
}
