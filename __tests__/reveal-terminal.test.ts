/** `claims show --reveal` on a terminal, which `script` (util-linux) makes; without it there is none to test on. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { built } from './support/built.js'
import { PROJECT } from './support/claims.js'

const SLOW = 60_000
const { stdout: version } = spawnSync('script', ['--version'], { encoding: 'utf8' })
const onTerminal = /util-linux/.test(version) ? describe : describe.skip

const PROMPT = 'any key: the next layer; q: enough'

/** Presses the keys one by one, each once it is asked for. */
async function pressing(keys: readonly string[]): Promise<string> {
  const program = `'${process.execPath}' '${path.join(PROJECT, 'bin', 'claims.js')}' show s07 --reveal --trace`
  const child = spawn('script', ['-qec', program, '/dev/null'], { cwd: PROJECT })
  let printed = ''
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()))
  const exit = once(child, 'exit')
  for (const [index, key] of keys.entries()) {
    while (child.exitCode === null && printed.split(PROMPT).length <= index + 1) await pause(20)
    child.stdin.write(key)
  }
  await exit
  return printed
}

onTerminal('a layer a key press', () => {
  beforeAll(built, SLOW)

  test(
    'any key goes on, to the end',
    async () => {
      const printed = await pressing([' ', 'x', '\r', ' ', ' ', ' '])
      expect(printed.split(PROMPT)).toHaveLength(7)
      expect(printed).toContain('How it reached us')
      expect(printed).toContain('No finding is made')
    },
    SLOW,
  )

  test(
    'q is enough',
    async () => {
      const printed = await pressing([' ', 'q'])
      expect(printed.split(PROMPT)).toHaveLength(3)
      expect(printed).not.toContain('How it reached us')
    },
    SLOW,
  )
})
