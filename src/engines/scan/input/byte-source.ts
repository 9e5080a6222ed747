/** Where bytes come from: a file or a range of it, or a stream such as standard input or unpacked gzip. */
import { readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { ClaimsError } from '../../../error.js'

export interface ByteSource {
  /** Reads at most so many bytes to a place in memory; 0 at the end only. */
  readonly read: (memory: Buffer, at: number, length: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** After so many bytes whoever waits has a turn: a signal, another thread, the output. */
const TURN = 2 ** 22

/**
 * The bytes of a file from one offset to another; what is written behind them meanwhile is not read. They are read
 * while the program waits: to hand a mebibyte over from another thread takes longer than to read it.
 * @param file what messages call it; reading throws ClaimsError (file) where the file ends before that
 */
export function fromFile(handle: FileHandle, file: string, from: number, to: number): ByteSource {
  let position = from
  let turn = from + TURN
  return {
    read: async (memory, at, length) => {
      const wanted = Math.min(length, to - position)
      if (wanted <= 0) return 0
      if (position >= turn) {
        turn = position + TURN
        await setImmediate()
      }
      const bytesRead = readSync(handle.fd, memory, at, wanted, position)
      if (bytesRead === 0) throw changed(file)
      position += bytesRead
      return bytesRead
    },
    close: () => handle.close(),
  }
}

/** Whoever asks for more looks for the end of a long line, and is not served chunk by chunk. */
const MUCH = 2 ** 20

/** The bytes of a stream, chunk by chunk; closing it ends the stream. */
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

/** @param file what messages call it */
export function changed(file: string): ClaimsError {
  return new ClaimsError('file', {
    message: 'the file was changed while it was read',
    where: { file },
    hint: 'ask again when nobody writes it',
  })
}
