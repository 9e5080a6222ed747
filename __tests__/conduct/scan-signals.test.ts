/** A scan that is interrupted leaves nothing behind: no half of a file, no temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { built, inShell } from '../support/built.js'
import { PROJECT } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const SLOW = 120_000
const MEBIBYTE = 2 ** 20
const folder = temporaryFolder('scan-signals')

beforeAll(built, SLOW)

/** About a mebibyte of records. */
function records(from: number): string {
  const gist = 'x'.repeat(1000)
  const lines = Array.from({ length: MEBIBYTE / 1100 }, (_, index) =>
    JSON.stringify({ schemaVersion: 1, id: `r${String(from + index)}`, act: 'state', gist, source: 's' }),
  )
  return `${lines.join('\n')}\n`
}

/** A program that was given so much on standard input and waits for more, with a temporary folder of its own. */
async function waiting(
  name: string,
  argv: readonly string[],
): Promise<{ child: ChildProcess; place: string }> {
  const place = path.join(folder, name)
  mkdirSync(path.join(place, 'tmp'), { recursive: true })
  const child = spawn(process.execPath, [path.join(PROJECT, 'bin', 'claims.js'), ...argv], {
    cwd: place,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: path.join(place, 'tmp') },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin?.on('error', () => undefined)
  for (let sent = 0; sent < 80; sent++) {
    if (child.stdin?.write(records(sent * 1000)) === false) await once(child.stdin, 'drain')
  }
  while (temporary(place).length === 0) await pause(50)
  return { child, place }
}

function temporary(place: string): string[] {
  return readdirSync(path.join(place, 'tmp'))
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test.each([
    ['while lines are sorted in temporary files', ['list', 'source:s', '--sort']],
    ['while standard input is kept for a second look', ['list', 'party:nobody']],
  ])(
    '%s leaves nothing behind',
    async (when, argv) => {
      const { child, place } = await waiting(`${signal} ${when}`, [...argv, '-', '-o', 'out.ndjson'])
      const ended = once(child, 'exit')
      child.kill(signal)
      expect(await ended).toEqual([code, null])
      expect(temporary(place)).toEqual([])
      expect(readdirSync(place)).toEqual(['tmp'])
    },
    SLOW,
  )
})

test(
  'a reader that leaves ends a scan quietly',
  async () => {
    const file = path.join(folder, 'large.ndjson')
    writeFileSync(file, Array.from({ length: 40 }, (_, index) => records(index * 1000)).join(''))
    const piped = await inShell(
      `claims list --ndjson --fields id -d ${file} | head -n 1; echo "\${PIPESTATUS[0]}"`,
    )
    expect(piped.stdout).toBe('{"id":"r0"}\n0\n')
    expect(piped.stderr).not.toContain('error')
  },
  SLOW,
)
