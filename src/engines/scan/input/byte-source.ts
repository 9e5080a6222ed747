/** Where bytes come from: a file or a range of it, or a stream such as standard input or unpacked gzip. */
import type { FileHandle } from 'node:fs/promises'

export interface ByteSource {
  /** Reads at most so many bytes to a place in memory; 0 at the end only. */
  readonly read: (memory: Buffer, at: number, length: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** The bytes of a file from one offset to another; what is written to it meanwhile is not read. */
export function fromFile(handle: FileHandle, from: number, to: number): ByteSource {
  let position = from
  return {
    read: async (memory, at, length) => {
      const wanted = Math.min(length, to - position)
      if (wanted <= 0) return 0
      const { bytesRead } = await handle.read(memory, at, wanted, position)
      position += bytesRead
      return bytesRead
    },
    close: () => handle.close(),
  }
}

export function fromStream(stream: AsyncIterable<Uint8Array>): ByteSource {
  const chunks = stream[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  return {
    read: async (memory, at, length) => {
      while (chunk.length === 0) {
        const next = await chunks.next()
        if (next.done === true) return 0
        chunk = next.value
      }
      const taken = chunk.subarray(0, length)
      memory.set(taken, at)
      chunk = chunk.subarray(taken.length)
      return taken.length
    },
    close: async () => {
      await chunks.return?.()
    },
  }
}
