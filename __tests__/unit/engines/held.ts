/** Bytes where a scan looks at them: in the memory of a kernel, or as an input that is held in memory. */
import { LANES } from '../../../src/engines/kernel/assembly/layout.js'
import type { Kernel } from '../../../src/engines/kernel/kernel.js'
import { Block } from '../../../src/engines/scan/input/block.js'
import { fromStream } from '../../../src/engines/scan/input/byte-source.js'
import { type Input, without } from '../../../src/engines/scan/input/input.js'

/** Some bytes in the kernel, and the addresses of the first and after the last of them. */
export interface Held {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

/** Puts bytes into a piece of the kernel's memory, with others right before and behind them. */
export function held(kernel: Kernel, content: string | Uint8Array, before = '', behind = ''): Held {
  const [piece] = kernel.pieces
  const [first, bytes, last] = [Buffer.from(before), Buffer.from(content), Buffer.from(behind)]
  Buffer.concat([first, bytes, last, Buffer.alloc(LANES)]).copy(piece)
  const from = piece.byteOffset + first.length
  return { bytes, from, to: from + bytes.length }
}

/** A block that is the last of its input; behind it stand old bytes, after as many zeros as `blocks` puts there. */
export function blockOf(kernel: Kernel, content: string | Uint8Array, old = ''): Block {
  const { bytes } = held(kernel, content, '', '\0'.repeat(LANES) + old)
  return new Block(kernel.pieces[0], bytes.length, 0)
}

/** Comes in chunks of so many bytes. */
export function inputOf(content: string | Uint8Array, chunk = 1000): Input {
  const bytes = Buffer.from(content)
  const stored = (): AsyncIterable<Uint8Array> => chunks(bytes, chunk)
  return {
    file: 'records.ndjson',
    size: bytes.length,
    canRepeat: () => true,
    stored,
    open: (offset = 0) => without(fromStream(stored()), offset),
  }
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
