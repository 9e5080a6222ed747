/** What `-o` leads to: links are followed, streams are written to as they are, only regular files are replaced. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { built, inShell } from '../support/built.js'
import { claims } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const SLOW = 120_000
const folder = temporaryFolder('output-files')
const at = (name: string): string => path.join(folder, name)
const written = (name: string): Promise<{ exit: number; stderr: string }> =>
  claims(['list', 'u07', '--fields', 'id', '--csv', '-o', name], { cwd: folder })
const ROWS = 'id\r\nu07\r\n'

describe('a link', () => {
  test('to a file is followed and stays', async () => {
    mkdirSync(at('elsewhere'))
    writeFileSync(at('elsewhere/real.csv'), 'old')
    symlinkSync('elsewhere/real.csv', at('link.csv'))
    expect(await written('link.csv')).toMatchObject({ exit: 0 })
    expect(readFileSync(at('elsewhere/real.csv'), 'utf8')).toBe(ROWS)
    expect(readlinkSync(at('link.csv'))).toBe('elsewhere/real.csv')
  })

  test('to nothing yet makes its target', async () => {
    symlinkSync('made.csv', at('dangling.csv'))
    expect(await written('dangling.csv')).toMatchObject({ exit: 0 })
    expect(readFileSync(at('made.csv'), 'utf8')).toBe(ROWS)
    expect(lstatSync(at('dangling.csv')).isSymbolicLink()).toBe(true)
  })

  test('that goes round is an error, and stays', async () => {
    symlinkSync('round-2.csv', at('round-1.csv'))
    symlinkSync('round-1.csv', at('round-2.csv'))
    const { exit, stderr } = await written('round-1.csv')
    expect([exit, stderr]).toEqual([
      4,
      'claims: error: cannot write round-1.csv (ELOOP)\nhint: its links lead round in a circle; name a file\n',
    ])
    expect(readlinkSync(at('round-1.csv'))).toBe('round-2.csv')
  })
})

test('a file that is replaced keeps its rights, whatever the umask', async () => {
  writeFileSync(at('shared.csv'), 'old')
  const umask = process.umask(0o077)
  try {
    chmodSync(at('shared.csv'), 0o664)
    expect(await written('shared.csv')).toMatchObject({ exit: 0 })
  } finally {
    process.umask(umask)
  }
  expect(statSync(at('shared.csv')).mode & 0o777).toBe(0o664)
})

describe('a stream', () => {
  beforeAll(built, SLOW)

  test.each([
    ['/dev/stdout', 'claims list u07 --fields id --csv -o /dev/stdout | cat'],
    ['/dev/fd/1', 'claims list u07 --fields id --csv -o /dev/fd/1 | cat'],
    [
      'a link to one',
      'ln -s /proc/self/fd/1 out; claims list u07 --fields id --csv -o ./out | cat; test -L out',
    ],
    ['another descriptor', '{ claims list u07 --fields id --csv -o /dev/fd/3; } 3>&1 | cat'],
    ['a substitution', 'claims list u07 --fields id --csv -o >(cat); sleep 0.2'],
    ['a named pipe', 'mkfifo pipe; cat pipe & claims list u07 --fields id --csv -o pipe; wait'],
  ])(
    '%s is written to as it is',
    async (_, line) => {
      const { stdout, exit } = await inShell(line, { cwd: folder })
      expect([stdout, exit]).toEqual([ROWS, 0])
    },
    SLOW,
  )

  test(
    'standard output that is a file keeps what stands before and after',
    async () => {
      await inShell('{ echo a; claims list u07 --fields id --csv -o /dev/stdout; echo b; } > all.txt', {
        cwd: folder,
      })
      expect(readFileSync(at('all.txt'), 'utf8')).toBe(`a\n${ROWS}b\n`)
    },
    SLOW,
  )
})
