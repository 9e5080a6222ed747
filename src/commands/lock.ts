/**
 * One writer at a time: a lock file beside the dataset, made only if there is none. A writer waits for the other; a
 * lock that is older than any writer may take was left by one that was killed.
 */
import { open, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ClaimsError, systemCode } from '../error.js'

/** Milliseconds. */
const LONGEST_WAIT = 20_000
const STALE_AFTER = 60_000
const BETWEEN_TRIES = 25

/** @throws ClaimsError (file) if the file stays locked, or its folder cannot be written */
export async function locked<T>(target: string, work: () => Promise<T>): Promise<T> {
  const lock = `${target}.lock`
  await take(lock, target)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string, target: string): Promise<void> {
  for (let waited = 0; waited <= LONGEST_WAIT; waited += BETWEEN_TRIES) {
    try {
      await (await open(lock, 'wx')).close()
      return
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw notWritable(target, systemCode(error))
    }
    if (await isStale(lock)) await rm(lock, { force: true })
    await pause(BETWEEN_TRIES)
  }
  throw new ClaimsError('file', {
    message: `${target} is locked: another command is writing it`,
    hint: `try again; if no command is, remove ${lock}`,
  })
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > STALE_AFTER
  } catch {
    return false
  }
}

function notWritable(target: string, code: string): ClaimsError {
  return new ClaimsError('file', {
    message: `cannot write beside ${target} (${code})`,
    hint: 'check that the folder exists and may be written',
  })
}
