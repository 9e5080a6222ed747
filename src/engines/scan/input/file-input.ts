/** A file as an input: what is written to it after its opening is not read. */
import { type FileHandle, open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { isGzip, unreadable } from '../../../dataset/read.js'
import { systemCode } from '../../../error.js'
import { fromFile } from './byte-source.js'
import { CHUNK, type StartedInput, unpacked, without } from './input.js'

/**
 * @param file what messages call it
 * @throws ClaimsError (file) where there is no such file, or it may not be read
 */
export async function fileInput(file: string, path: string): Promise<StartedInput> {
  const { start, size } = await look(file, path)
  const stored = (): AsyncIterable<Uint8Array> =>
    size === 0
      ? createReadStream('/dev/null')
      : createReadStream(path, { end: size - 1, highWaterMark: CHUNK })
  return {
    file,
    size,
    start: () => Promise.resolve(start),
    canRepeat: () => true,
    stored,
    ...(isGzip(start) ? {} : { path }),
    open: async (offset = 0) =>
      isGzip(start)
        ? without(unpacked(stored(), file), offset)
        : fromFile(await opened(file, path), file, offset, size),
  }
}

const START = 2 ** 16

/** Its size and its first bytes. */
async function look(file: string, path: string): Promise<{ size: number; start: Buffer }> {
  const handle = await opened(file, path)
  try {
    const start = Buffer.alloc(START)
    const { bytesRead } = await handle.read(start, 0, START, 0)
    return { size: (await handle.stat()).size, start: start.subarray(0, bytesRead) }
  } catch (error) {
    throw unreadable(file, systemCode(error))
  } finally {
    await handle.close()
  }
}

async function opened(file: string, path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    throw unreadable(file, systemCode(error))
  }
}
