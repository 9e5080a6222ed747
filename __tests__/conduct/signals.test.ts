/** Ctrl-C and termination: the exit code, and no half of a file. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { writeAtomically } from '../../src/cli/output/atomic-write.js'
import { built } from '../support/built.js'
import { PROJECT } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const SLOW = 120_000
const folder = temporaryFolder('conduct')

describe('signals', () => {
  beforeAll(built, SLOW)

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends with %d',
    async (signal, code) => {
      const waiting = spawn(
        process.execPath,
        [path.join(PROJECT, 'bin', 'claims.js'), 'list', '-', '-o', 'interrupted.csv'],
        { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] },
      )
      setTimeout(() => waiting.kill(signal), 1500)
      expect(await new Promise((resolve) => waiting.on('exit', resolve))).toBe(code)
      expect(readdirSync(folder).filter((name) => name.startsWith('interrupted'))).toEqual([])
    },
    SLOW,
  )

  test('leave the old file whole and no half of a new one', async () => {
    const target = path.join(folder, 'kept.txt')
    writeFileSync(target, 'old')
    const ends: (() => void)[] = []
    const io = {
      cwd: folder,
      onExit: (clean: () => void) => {
        ends.push(clean)
        return () => void ends.pop()
      },
    }
    let half: string[] = []
    await writeAtomically(io, 'kept.txt', async (out) => {
      await out('half')
      half = readdirSync(folder).filter((name) => name.endsWith('.part'))
      for (const clean of ends) clean()
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
      throw new Error('interrupted')
    }).catch(() => undefined)
    expect(half).toHaveLength(1)
    expect(ends).toEqual([])
    expect(readFileSync(target, 'utf8')).toBe('old')
  })
})
