/** Where bytes come from: a file or a range of it, or a stream such as standard input or unpacked gzip. */
import type { FileHandle } from 'node:fs/promises'
import { ClaimsError } from '../../../error.js'

export interface ByteSource {
  /** Reads at most so many bytes to a place in memory; 0 at the end only. */
  readonly read: (memory: Buffer, at: number, length: number) => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * The bytes of a file from one offset to another; what is written behind them meanwhile is not read.
 * @param file what messages call it; reading throws ClaimsError (file) where the file ends before that
 */
export function fromFile(handle: FileHandle, file: string, from: number, to: number): ByteSource {
  let position = from
  return {
    read: async (memory, at, length) => {
      const wanted = Math.min(length, to - position)
      if (wanted <= 0) return 0
      const { bytesRead } = await handle.read(memory, at, wanted, position)
      if (bytesRead === 0) throw changed(file)
      position += bytesRead
      return bytesRead
    },
    close: () => handle.close(),
  }
}

/** Whoever asks for more looks for the end of a long line, and is not served chunk by chunk. */
const MUCH = 2 ** 20

export function fromStream(stream: AsyncIterable<Uint8Array>): ByteSource {
  const chunks = stream[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  let isClosed = false
  return {
    read: async (memory, at, length) => {
      const least = length > MUCH ? length : 1
      let read = 0
      while (read < least) {
        if (chunk.length === 0) {
          const next = await chunks.next()
          // The memory may be somebody else's by now.
          if (next.done === true || isClosed) break
          chunk = next.value
        }
        const taken = chunk.subarray(0, length - read)
        memory.set(taken, at + read)
        chunk = chunk.subarray(taken.length)
        read += taken.length
      }
      return read
    },
    close: async () => {
      isClosed = true
      await chunks.return?.()
    },
  }
}

export function changed(file: string): ClaimsError {
  return new ClaimsError('file', {
    message: 'the file was changed while it was read',
    where: { file },
    hint: 'ask again when nobody writes it',
  })
}
