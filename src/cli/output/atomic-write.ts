/** A file that is written whole or not at all: a temporary file in the same folder, flushed, then renamed. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError, systemCode } from '../../error.js'
import type { Io } from '../../terminal/io.js'

type Out = (content: string | Uint8Array) => Promise<void>

/** @throws ClaimsError (file) if it cannot be written; the old file is then as it was */
export async function writeAtomically(
  { cwd, onExit: atEnd }: Pick<Io, 'cwd' | 'onExit'>,
  file: string,
  draw: (out: Out) => Promise<void>,
): Promise<void> {
  try {
    const target = await targetOf(path.resolve(cwd, file))
    if (!target.replaceable) return await writeTo(await open(target.path, 'w'), draw)
    const temporary = `${target.path}.${randomUUID()}.part`
    const keep = atEnd?.(() => {
      rmSync(temporary, { force: true })
    })
    try {
      await writeTo(await open(temporary, 'wx', target.mode), draw)
      await rename(temporary, target.path)
    } finally {
      await rm(temporary, { force: true })
      keep?.()
    }
  } catch (error) {
    if (error instanceof ClaimsError) throw error
    const code = systemCode(error)
    throw new ClaimsError('file', {
      message: `cannot write ${file} (${code})`,
      hint:
        code === 'ENOENT'
          ? 'the folder that it names is not there; make it first'
          : 'a file of that name is as it was before; check the right to write and the space left on the disk',
    })
  }
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

interface WriteTarget {
  readonly path: string
  readonly replaceable: boolean
  /** The rights of the file that is there, which the new one keeps. */
  readonly mode?: number
}

/** What a link leads to; a device or a pipe is written to as it is, never replaced by a file. */
async function targetOf(file: string): Promise<WriteTarget> {
  try {
    const real = await realpath(file)
    const found = await stat(real)
    return { path: real, replaceable: found.isFile() || found.isDirectory(), mode: found.mode }
  } catch {
    return { path: file, replaceable: true }
  }
}
