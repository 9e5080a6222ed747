/** Gathers a stream of bytes into one piece, unpacking gzip on the way, and never beyond a bound. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ClaimsError } from '../error.js'

/** The most that is read of one document: a small gzip file can hold a thousand times its size. */
const LARGEST = 2 ** 29

export interface Bytes {
  /** As they stand in the file. */
  readonly packed: Uint8Array
  /** Unpacked, where the file is gzip; else the same. */
  readonly bytes: Uint8Array
}

/** @throws ClaimsError (data) where there is too much, or the gzip data is damaged */
export async function gather(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  largest: number = LARGEST,
): Promise<Bytes> {
  const packed = await concat(stream, file, largest)
  return isGzip(packed) ? { packed, bytes: await gunzip(packed, file, largest) } : { packed, bytes: packed }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function gunzip(packed: Uint8Array, file: string, largest: number): Promise<Uint8Array> {
  try {
    return await concat(Readable.from([packed]).pipe(createGunzip()), file, largest)
  } catch (error) {
    if (error instanceof ClaimsError) throw error
    throw damaged(file)
  }
}

export function damaged(file: string): ClaimsError {
  return new ClaimsError('data', {
    message: 'the gzip data is damaged or cut off',
    where: { file },
    hint: 'fetch or pack the file again; gzip -t FILE tests it',
  })
}

async function concat(stream: AsyncIterable<Uint8Array>, file: string, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > largest) throw tooMuch(file, largest)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

function tooMuch(file: string, largest: number): ClaimsError {
  return new ClaimsError('data', {
    message: `the file holds more than ${largest} bytes, unpacked; that is the most that is read at once`,
    where: { file },
    hint: 'questions to records (NDJSON) read them line by line, whatever their size; else give it in parts',
  })
}
