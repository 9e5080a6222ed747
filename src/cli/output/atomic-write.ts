/**
 * A file that is written whole or not at all: a temporary file in the same folder, flushed, then renamed. What is no
 * regular file is written to as it stands.
 */
import { randomUUID } from 'node:crypto'
import { rmSync, write } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError, systemCode } from '../../error.js'
import type { Io } from '../../terminal/io.js'
import { targetOf } from './write-target.js'

type Out = (content: string | Uint8Array) => Promise<void>

/** @throws ClaimsError (file) if it cannot be written; the old file is then as it was */
export async function writeAtomically(
  { cwd, onExit: atEnd }: Pick<Io, 'cwd' | 'onExit'>,
  file: string,
  draw: (out: Out) => Promise<void>,
): Promise<void> {
  try {
    const target = await targetOf(path.resolve(cwd, file))
    if (target.kind === 'open') return await draw(toDescriptor(target.fd))
    if (target.kind === 'stream') return await writeTo(await open(target.path, 'w'), draw)
    const temporary = `${target.path}.${randomUUID()}.part`
    const keep = atEnd?.(() => {
      rmSync(temporary, { force: true })
    })
    try {
      const handle = await open(temporary, 'wx', target.mode)
      // The umask has taken rights from the mode that was asked for.
      if (target.mode !== undefined) await handle.chmod(target.mode)
      await writeTo(handle, draw)
      await rename(temporary, target.path)
      await flushFolder(path.dirname(target.path))
    } finally {
      await rm(temporary, { force: true })
      keep?.()
    }
  } catch (error) {
    if (error instanceof ClaimsError) throw error
    const code = systemCode(error)
    throw new ClaimsError('file', {
      message: `cannot write ${file} (${code})`,
      hint: HINTS[code] ?? AS_BEFORE,
    })
  }
}

const AS_BEFORE =
  'a file of that name is as it was before; check the right to write and the space left on the disk'

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it names is not there; make it first',
  ELOOP: 'its links lead round in a circle; name a file',
}

async function writeTo(handle: FileHandle, draw: (out: Out) => Promise<void>): Promise<void> {
  try {
    await draw(async (content) => {
      await handle.writeFile(content)
    })
    if ((await handle.stat()).isFile()) await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The new name is on the disk too; some systems cannot do that, and need not. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Written as it stands: the descriptor is another's to close. */
function toDescriptor(fd: number): Out {
  return async (content) => {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length;) at += await writeSome(fd, bytes.subarray(at))
  }
}

function writeSome(fd: number, bytes: Buffer): Promise<number> {
  return new Promise((written, fail) => {
    write(fd, bytes, (error, count) => {
      if (error === null) written(count)
      else if (error.code === 'EAGAIN') setImmediate(written, 0)
      else fail(error)
    })
  })
}
