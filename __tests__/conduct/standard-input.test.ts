/** Standard input is read for `-` and for nothing else. */
import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/run.js'
import type { Io } from '../../src/terminal/io.js'
import { PROJECT, shellWords } from '../support/claims.js'

describe('standard input', () => {
  /** Tells when it is read. */
  const watched = (): Io['stdin'] & { readonly isRead: () => boolean } => {
    let read = false
    return {
      isTerminal: false,
      isRead: () => read,
      [Symbol.asyncIterator]: async function* () {
        read = true
        yield await Promise.resolve(new TextEncoder().encode(record))
      },
    }
  }
  const record =
    '{"schemaVersion":1,"id":"x","act":"state","gist":"A says so.","source":"a","sourceName":"A"}\n'

  const runWith = async (
    argv: readonly string[],
    stdin: Io['stdin'],
  ): Promise<{ out: string; err: string }> => {
    const written = { out: '', err: '' }
    const sink = (to: 'out' | 'err'): Io['stdout'] => ({
      isTerminal: false,
      write: (text) => {
        written[to] += text
        return Promise.resolve()
      },
    })
    const io: Io = { stdin, stdout: sink('out'), stderr: sink('err'), env: {}, cwd: PROJECT }
    await run(argv, { io, packageFolder: PROJECT })
    return written
  }

  test.each(['', 'list', 'compare', 'show s07', 'check', 'completion --words "claims list -d - source:"'])(
    'is not read by claims %s',
    async (line) => {
      const stdin = watched()
      await runWith(shellWords(line), stdin)
      expect(stdin.isRead()).toBe(false)
    },
  )

  test.each(['list -', 'list --data -', '--data - list', '-'])('is read by claims %s', async (line) => {
    const stdin = watched()
    const { out } = await runWith([...shellWords(line), '--json'], stdin)
    expect(stdin.isRead()).toBe(true)
    expect(JSON.parse(out)).toHaveProperty('count', 1)
  })

  test.each([
    ['diff - washington-talks', 'Before: -, '],
    ['diff washington-talks -', 'Before: washington-talks, '],
  ])('claims %s takes it in its place', async (line, before) => {
    const { out } = await runWith([...shellWords(line), '--text'], watched())
    expect(out).toContain(`\n${before}`)
  })

  test('diff of two days asks it', async () => {
    const line = ['diff', 'known-by:2022', 'known-by:2023', '-', '--json']
    expect(JSON.parse((await runWith(line, watched())).out)).toMatchObject({
      command: 'diff',
      between: 'days',
    })
  })

  test('on a terminal it says what it waits for', async () => {
    const keyboard = Object.assign(
      (async function* () {
        yield await Promise.resolve(new TextEncoder().encode(record))
      })(),
      { isTerminal: true },
    )
    const { out, err } = await runWith(['list', '-', '--json'], keyboard)
    expect(err).toMatch(/^claims: reading a dataset from the terminal; Ctrl-D ends it, Ctrl-C leaves\n/)
    expect(JSON.parse(out)).toHaveProperty('count', 1)
  })
})
