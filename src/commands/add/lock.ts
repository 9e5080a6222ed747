/**
 * One writer at a time: a lock file beside the dataset, made only if there is none. A writer waits for the other; a
 * lock that nobody has touched for long was left by one that was killed.
 */
import { rmSync } from 'node:fs'
import { open, realpath, rm, stat, utimes } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ClaimsError, systemCode } from '../../error.js'
import type { Io } from '../../terminal/io.js'

/** Milliseconds. */
export interface Patience {
  readonly longestWait: number
  readonly staleAfter: number
  readonly betweenTries: number
}

const PATIENCE: Patience = { longestWait: 20_000, staleAfter: 60_000, betweenTries: 25 }

/**
 * @param atEnd takes the lock away where the program is ended amid the work
 * @throws ClaimsError (file) if the file stays locked, or its folder cannot be written
 */
export async function locked<T>(
  file: string,
  work: () => Promise<T>,
  atEnd?: Io['onExit'],
  patience: Patience = PATIENCE,
): Promise<T> {
  // Two links to one file have one lock.
  const lock = `${await realpath(file).catch(() => file)}.lock`
  await take(lock, file, patience)
  const keep = atEnd?.(() => {
    rmSync(lock, { force: true })
  })
  const alive = keptFresh(lock, patience)
  try {
    return await work()
  } finally {
    clearInterval(alive)
    await rm(lock, { force: true })
    keep?.()
  }
}

/** Long work must not look like that of a command that was killed. */
function keptFresh(lock: string, { staleAfter }: Patience): NodeJS.Timeout {
  const touch = (): void => {
    const now = new Date()
    utimes(lock, now, now).catch(() => undefined)
  }
  return setInterval(touch, staleAfter / 6)
}

async function take(lock: string, file: string, patience: Patience): Promise<void> {
  const { longestWait, betweenTries } = patience
  for (let waited = 0; waited <= longestWait; waited += betweenTries) {
    if (await made(lock, file)) return
    await removeStale(lock, file, patience)
    await pause(betweenTries)
  }
  throw new ClaimsError('file', {
    message: `${file} is locked: another command is writing it`,
    hint: `try again; if no command is, remove ${lock}`,
  })
}

/** Whether there was none. */
async function made(lock: string, file: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close()
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw new ClaimsError('file', {
      message: `cannot write beside ${file} (${systemCode(error)})`,
      hint: 'check that the folder exists and may be written',
    })
  }
}

/** Only one of those who wait may look and remove: the next would remove the new lock of the first. */
async function removeStale(lock: string, file: string, { staleAfter }: Patience): Promise<void> {
  if (!(await isOlder(lock, staleAfter))) return
  const guard = `${lock}.old`
  if (!(await made(guard, file))) return
  try {
    if (await isOlder(lock, staleAfter)) await rm(lock, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

function isOlder(lock: string, age: number): Promise<boolean> {
  return stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > age,
    () => false,
  )
}
