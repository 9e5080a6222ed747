/** A file that is written whole or not at all: a temporary file in the same folder, flushed, then renamed. */
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError } from '../error.js'
import type { Write } from '../terminal/io.js'
import type { Call } from './command.js'

/** @throws ClaimsError (file) if it cannot be written; the old file is then as it was */
export async function writtenWhole(
  call: Call,
  file: string,
  draw: (out: Write) => Promise<void>,
): Promise<void> {
  const target = path.resolve(call.world.io.cwd, file)
  const temporary = `${target}.${String(process.pid)}.part`
  try {
    const handle = await open(temporary, 'wx')
    try {
      await draw(async (text) => {
        await handle.writeFile(text)
      })
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error instanceof ClaimsError ? error : cannotWrite(file, error)
  }
}

function cannotWrite(file: string, error: unknown): ClaimsError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new ClaimsError('file', {
    message: `cannot write ${file} (${code})`,
    hint: 'the file is as it was before; check the folder and the space left on the disk',
  })
}
