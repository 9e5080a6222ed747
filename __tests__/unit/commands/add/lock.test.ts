import { existsSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { locked, type Patience } from '../../../../src/commands/add/lock.js'

const PATIENCE: Patience = { longestWait: 3_000, staleAfter: 60_000, betweenTries: 2 }
const IMPATIENCE: Patience = { ...PATIENCE, longestWait: 20 }

let folder = ''
let file = ''
let lock = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-lock-'))
  file = path.join(folder, 'mine.json')
  lock = `${file}.lock`
  writeFileSync(file, '{}')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A lock that somebody else made so many seconds ago. */
function foreignLock(seconds: number): void {
  writeFileSync(lock, '')
  const then = Date.now() / 1000 - seconds
  utimesSync(lock, then, then)
}

/** How many were at work at once, at most, when so many wanted to, each for so many milliseconds. */
async function mostAtOnce(many: number, lasting = 5, patience = PATIENCE): Promise<number> {
  let [now, most] = [0, 0]
  const work = async (): Promise<void> => {
    now += 1
    most = Math.max(most, now)
    await pause(lasting)
    now -= 1
  }
  await Promise.all(Array.from({ length: many }, () => locked(file, work, undefined, patience)))
  return most
}

describe('one at a time', () => {
  test('twenty wait for each other, and the lock is gone', async () => {
    expect(await mostAtOnce(20)).toBe(1)
    expect(existsSync(lock)).toBe(false)
  })

  test('also where all of them find a lock that was left behind', async () => {
    for (let round = 0; round < 10; round += 1) {
      foreignLock(61)
      expect(await mostAtOnce(20)).toBe(1)
    }
  })

  test('also where the work lasts longer than a lock may stand untouched', async () => {
    expect(await mostAtOnce(3, 400, { ...PATIENCE, staleAfter: 120 })).toBe(1)
  })

  test('also through a link to the file', async () => {
    const link = path.join(folder, 'link.json')
    symlinkSync(file, link)
    const inside = await locked(link, () => Promise.resolve(existsSync(lock)), undefined, IMPATIENCE)
    expect(inside).toBe(true)
  })
})

describe('a lock of somebody else', () => {
  test('is waited for, and then it is said who to ask', async () => {
    foreignLock(59)
    await expect(locked(file, () => Promise.resolve(1), undefined, IMPATIENCE)).rejects.toMatchObject({
      kind: 'file',
      problems: [
        {
          message: `${file} is locked: another command is writing it`,
          hint: `try again; if no command is, remove ${lock}`,
        },
      ],
    })
    expect(existsSync(lock)).toBe(true)
  })

  test('is taken over once it is older than a minute', async () => {
    foreignLock(61)
    expect(await locked(file, () => Promise.resolve('mine'), undefined, IMPATIENCE)).toBe('mine')
    expect(existsSync(lock)).toBe(false)
  })

  test('is not taken over by a second one while a first is at it', async () => {
    foreignLock(61)
    writeFileSync(`${lock}.old`, '')
    await expect(locked(file, () => Promise.resolve(1), undefined, IMPATIENCE)).rejects.toThrow('is locked')
    expect(existsSync(lock)).toBe(true)
  })

  test('is taken when it goes away in time', async () => {
    foreignLock(0)
    const mine = locked(file, () => Promise.resolve('mine'), undefined, PATIENCE)
    await pause(20)
    rmSync(lock)
    expect(await mine).toBe('mine')
  })
})

describe('our lock', () => {
  test('is gone after work that fails', async () => {
    const failing = locked(file, () => Promise.reject(new Error('no')), undefined, PATIENCE)
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  test('is taken away where the program is ended amid the work, and only then', async () => {
    const cleaning: (() => void)[] = []
    const calledOff: (() => void)[] = []
    const atEnd = (clean: () => void): (() => void) => {
      cleaning.push(clean)
      return () => void calledOff.push(clean)
    }
    await locked(
      file,
      () => {
        expect(existsSync(lock)).toBe(true)
        cleaning[0]?.()
        expect(existsSync(lock)).toBe(false)
        return Promise.resolve()
      },
      atEnd,
      PATIENCE,
    )
    expect(calledOff).toEqual(cleaning)
  })

  test('cannot be made in a folder that is not there', async () => {
    const nowhere = path.join(folder, 'no', 'mine.json')
    await expect(locked(nowhere, () => Promise.resolve(1))).rejects.toThrow('(ENOENT)')
  })
})
