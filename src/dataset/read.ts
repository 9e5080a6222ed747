/** The bytes of a dataset by its name, wherever they are: in one piece, gzip unpacked, and never beyond a bound. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ClaimsError, systemCode } from '../error.js'
import type { Access } from './access.js'
import { resolveName } from './resolve.js'

export interface Bytes {
  /** As they stand in the file. */
  readonly packed: Uint8Array
  /** Unpacked, where the file is gzip; else the same. */
  readonly bytes: Uint8Array
}

export interface Input extends Bytes {
  /** The path, or `standard input`: what error messages call it. */
  readonly file: string
}

export const STANDARD_INPUT = 'standard input'

/**
 * Standard input is read for `-` and for nothing else.
 * @throws ClaimsError (file) where it cannot be opened or read, (data) where its gzip data is damaged
 */
export async function read(name: string, access: Access): Promise<Input> {
  const path = await resolveName(name, access)
  if (path === '-') {
    if (access.stdinIsTerminal)
      access.notify('reading a dataset from the terminal; Ctrl-D ends it, Ctrl-C leaves')
    return { file: STANDARD_INPUT, ...(await gatherFrom(access.stdin, STANDARD_INPUT)) }
  }
  return { file: path, ...(await readFile(path, access)) }
}

/** @throws ClaimsError as `read` */
export async function readFile(path: string, access: Access): Promise<Bytes> {
  return gatherFrom(access.open(path), path)
}

async function gatherFrom(stream: AsyncIterable<Uint8Array>, file: string): Promise<Bytes> {
  try {
    return await gather(stream, file)
  } catch (error) {
    throw error instanceof ClaimsError ? error : unreadable(file, systemCode(error))
  }
}

/** By the code of the file system. */
const REASONS = new Map<string, readonly [message: string, hint: string]>([
  ['ENOENT', ['there is no such file', 'look at the path; bundled datasets are named without an ending']],
  ['ENOTDIR', ['there is no such file', 'a part of the path is a file, not a folder']],
  ['EISDIR', ['this is a folder, not a file', 'name a file in it']],
  ['EACCES', ['this file may not be read', 'ask its owner for the right to read it']],
])

/** What an error of the file system means for somebody who wants to read a file. */
export function unreadable(file: string, code: string): ClaimsError {
  const unknown = [`this cannot be read (${code})`, 'see whether the disk or the device is there'] as const
  const [message, hint] = REASONS.get(code) ?? unknown
  return new ClaimsError('file', { message, where: { file }, hint })
}

/** The most that is read of one document: a small gzip file can hold a thousand times its size. */
const LARGEST = 2 ** 29

/** A stream in one piece, unpacked. @throws ClaimsError (data) where there is too much, or the gzip data is damaged */
export async function gather(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  largest: number = LARGEST,
): Promise<Bytes> {
  const packed = await concat(stream, file, largest)
  return isGzip(packed) ? { packed, bytes: await gunzip(packed, file, largest) } : { packed, bytes: packed }
}

/** By its first two bytes. */
export function isGzip(bytes: Uint8Array): boolean {
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

/** What is told of gzip data that cannot be unpacked. */
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

/**
 * A file, or standard input, with nothing in it has no line to point at.
 * @throws ClaimsError (data) for a text without anything but white space
 */
export function refuseEmpty(text: string, file: string): void {
  if (text.trim() !== '') return
  throw new ClaimsError('data', {
    message: 'there is nothing in it',
    where: { file },
    hint:
      file === STANDARD_INPUT
        ? 'the command before the | printed nothing; run it alone to see why, or name a file instead of -'
        : 'a dataset is a JSON object; start with one: claims new',
  })
}
