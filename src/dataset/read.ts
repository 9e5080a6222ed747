/** The bytes of a dataset by its name, wherever they are. */
import { ClaimsError, systemCode } from '../error.js'
import type { Access } from './access.js'
import { resolveName } from './resolve.js'
import { type Bytes, gather } from './unpack.js'

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

const REASONS = new Map([
  [
    'ENOENT',
    {
      message: 'there is no such file',
      hint: 'look at the path; bundled datasets are named without an ending',
    },
  ],
  ['ENOTDIR', { message: 'there is no such file', hint: 'a part of the path is a file, not a folder' }],
  ['EISDIR', { message: 'this is a folder, not a file', hint: 'name a file in it' }],
  ['EACCES', { message: 'this file may not be read', hint: 'ask its owner for the right to read it' }],
])

/** What an error of the file system means for somebody who wants to read a file. */
export function unreadable(file: string, code: string): ClaimsError {
  const reason = REASONS.get(code) ?? {
    message: `this cannot be read (${code})`,
    hint: 'see whether the disk or the device is there',
  }
  return new ClaimsError('file', { ...reason, where: { file } })
}
