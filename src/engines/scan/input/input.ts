/** An input of a scan: a file of records or standard input, packed or not, which can be read several times. */
import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import { damaged } from '../../../dataset/read.js'
import { type ByteSource, fromStream } from './byte-source.js'

export interface Input {
  /** What messages call it. */
  readonly file: string
  /** In bytes, as it is stored; absent where that is not known. */
  readonly size?: number
  /** Whether a pass can be followed by another one; if not, the first one is the last. */
  readonly canRepeat: () => boolean
  /** From now on nothing is kept for another pass. */
  readonly forget?: () => void
  /** Its bytes, unpacked, from an offset on. */
  readonly open: (offset?: number) => Promise<ByteSource>
  /** Where it is a plain file: the path, so that parts of it can be read beside one another. */
  readonly path?: string
  /** Its bytes as they are stored. */
  readonly stored: () => AsyncIterable<Uint8Array>
}

/** An input of which the beginning is known before it is opened. */
export interface StartedInput extends Input {
  /** The first bytes, at least so many if there are so many; of a file not more than its first 65,536. */
  readonly start: (length: number) => Promise<Buffer>
}

/** SHA-256 (hex) of the bytes of all inputs in their order, as they are stored. */
export async function digestOf(inputs: readonly Input[]): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs) for await (const chunk of input.stored()) hash.update(chunk)
  return hash.digest('hex')
}

/** A source without its first bytes. */
export async function without(source: ByteSource, bytes: number): Promise<ByteSource> {
  const memory = Buffer.alloc(Math.min(bytes, CHUNK))
  for (let left = bytes; left > 0;) {
    const read = await source.read(memory, 0, Math.min(left, memory.length))
    if (read === 0) break
    left -= read
  }
  return source
}

export const CHUNK: number = 2 ** 18

/**
 * The bytes that are packed as gzip.
 * @param file what messages call it; reading throws ClaimsError (file) where it is damaged or cut off
 */
export function unpacked(stored: AsyncIterable<Uint8Array>, file: string): ByteSource {
  const packed = Readable.from(stored)
  const stream = packed.pipe(createGunzip({ chunkSize: CHUNK }))
  packed.on('error', (error) => stream.destroy(error))
  const source = fromStream(stream as AsyncIterable<Uint8Array>)
  return {
    read: (memory, at, length) =>
      source.read(memory, at, length).catch(() => {
        throw damaged(file)
      }),
    close: async () => {
      packed.destroy()
      await source.close()
    },
  }
}
