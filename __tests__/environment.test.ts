/** What surrounds the program: time zone, locale, streams, colours, width, exit codes. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { built, inShell, spawned } from './support/built.js'
import { claims, shellWords } from './support/claims.js'

const SLOW = 60_000

describe('the same question prints the same bytes', () => {
  beforeAll(built, SLOW)

  const LINES = [
    '',
    'compare',
    'compare -d autumn --by incident --json',
    'list -d autumn said:2022-10 --group-by source',
    'show s07 s11 s13',
  ]
  const PLACES = [
    { TZ: 'Asia/Yerevan', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
    { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
  ]

  test.each(LINES)(
    'claims %s',
    async (line) => {
      const [home, ...away] = await Promise.all(
        [{ TZ: 'UTC', LC_ALL: 'C' }, ...PLACES].map((env) => spawned(shellWords(line), { env })),
      )
      expect(home?.exit).toBe(0)
      expect(home?.stdout.length).toBeGreaterThan(500)
      for (const elsewhere of away) expect(elsewhere).toEqual(home)
    },
    SLOW,
  )
})

describe('pipes and disks', () => {
  beforeAll(built, SLOW)

  test(
    'a reader that leaves is no error',
    async () => {
      const { stdout, stderr } = await inShell(
        'claims list -d autumn --ndjson | head -1; echo "${PIPESTATUS[0]}"',
      )
      const [record, code] = stdout.trimEnd().split('\n')
      expect(JSON.parse(record ?? '')).toHaveProperty('id')
      expect([code, stderr]).toEqual(['0', ''])
    },
    SLOW,
  )

  const full = existsSync('/dev/full') ? test : test.skip
  full(
    'a full disk is an error, also through a redirection',
    async () => {
      const { stdout, stderr } = await inShell('claims list > /dev/full; echo $?')
      expect(stdout).toBe('4\n')
      expect(stderr).toMatch(/^claims: error: cannot write the output \(ENOSPC\)\n/)
    },
    SLOW,
  )

  test(
    'a pipe from one command to the next loses nothing',
    async () => {
      const { stdout, stderr } = await inShell('claims list --ndjson | claims list - --json | wc -l')
      // The first and the last line of the document stand around an item a line.
      expect(stdout.trim()).toBe('15')
      expect(stderr).not.toContain('error')
    },
    SLOW,
  )

  test(
    'a closed standard input is not read',
    async () => {
      const { stdout, exit } = await inShell('claims --version <&-')
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
      expect(exit).toBe(0)
    },
    SLOW,
  )
})

describe('bold and dim', () => {
  const styled = async (line: string, env: Record<string, string>, terminal: boolean): Promise<boolean> => {
    const { stdout } = await claims([...shellWords(line), '--no-pager'], {
      env,
      ...(terminal ? { columns: 100 } : {}),
    })
    return stdout.includes('\u001b[')
  }

  test.each([
    ['in a pipe there are none', '', {}, false, false],
    ['on a terminal there are', '', {}, true, true],
    ['NO_COLOR takes them away', '', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', '', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR brings them into a pipe', '', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 takes them away', '', { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR is stronger than FORCE_COLOR', '', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['CLAIMS_COLOR is stronger than NO_COLOR', '', { CLAIMS_COLOR: 'always', NO_COLOR: '1' }, false, true],
    [
      'CLAIMS_COLOR=never is stronger than FORCE_COLOR',
      '',
      { CLAIMS_COLOR: 'never', FORCE_COLOR: '1' },
      true,
      false,
    ],
    ['--color is stronger than CLAIMS_COLOR', '--color never', { CLAIMS_COLOR: 'always' }, true, false],
    [
      '--color always is stronger than all',
      '--color always',
      { CLAIMS_COLOR: 'never', NO_COLOR: '1' },
      false,
      true,
    ],
    [
      '--color auto undoes CLAIMS_COLOR and leaves it to NO_COLOR',
      '--color auto',
      { CLAIMS_COLOR: 'always', NO_COLOR: '1' },
      true,
      false,
    ],
    ['a dumb terminal has none', '', { TERM: 'dumb' }, true, false],
  ] as const)('%s', async (_title, line, env, terminal, expected) => {
    expect(await styled(line, env, terminal)).toBe(expected)
  })

  test('nothing but bold and dim, each closed on its line, and the words are the same', async () => {
    const plain = await claims(['compare', '--width', '100'])
    const shown = await claims(['compare', '--width', '100', '--color', 'always'])
    const codes = new Set(shown.stdout.match(/\u001b\[[\d;]*m/g))
    expect([...codes].toSorted()).toEqual(['\u001b[1m', '\u001b[22m', '\u001b[2m'])
    expect(shown.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })

  test('a file has none, whatever the terminal is', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claims-colour-'))
    const ran = await claims(['compare', '-o', 'page.txt'], { cwd: folder, columns: 100 })
    expect(ran).toEqual({ stdout: '', stderr: '', exit: 0 })
    expect(readFileSync(path.join(folder, 'page.txt'), 'utf8')).not.toContain('\u001b')
    rmSync(folder, { recursive: true })
  })

  test.each(['json', 'ndjson', 'csv', 'markdown', 'html'])('%s never has any', async (format) => {
    const { stdout } = await claims(['compare', '--format', format, '--color', 'always'])
    expect(stdout).not.toContain('\u001b')
  })
})

describe('width', () => {
  const widest = async (
    line: string,
    setting: { env?: Record<string, string>; columns?: number },
  ): Promise<number> => {
    const { stdout } = await claims([...shellWords(line), '--no-pager', '--color', 'never'], setting)
    return Math.max(...stdout.split('\n').map((each) => each.length))
  }

  test.each([
    ['100 where nothing is known', 'compare', {}, 100],
    ['COLUMNS', 'compare', { env: { COLUMNS: '80' } }, 80],
    ['the terminal before COLUMNS', 'compare', { env: { COLUMNS: '80' }, columns: 120 }, 120],
    ['--width before the terminal', 'compare --width 140', { columns: 120 }, 140],
    ['a terminal of unknown width, then COLUMNS', 'compare', { env: { COLUMNS: '90' }, columns: 0 }, 90],
    ['COLUMNS that is no number', 'compare', { env: { COLUMNS: 'wide' } }, 100],
    ['--width 0 is an unknown width', 'compare --width 0', {}, 100],
  ] as const)('%s', async (_title, line, setting, expected) => {
    expect(await widest(line, setting)).toBe(expected)
  })

  test.each([
    'overview',
    'compare',
    'list',
    'show s07',
    'sources',
    'compare 2022-11-06-border-fire --by point',
  ])('claims %s works in one column', async (line) => {
    const { stdout, exit } = await claims([...shellWords(line), '--width', '1'])
    expect(exit).toBe(0)
    expect(stdout.length).toBeGreaterThan(100)
  })
})

describe('exit codes', () => {
  test.each([
    ['0: an answer', 'list', 0],
    ['0: nothing matched', 'list text:zzzz', 0],
    ['1: nothing matched, with --fail-if-empty', 'list text:zzzz --fail-if-empty', 1],
    ['0: something matched, with --fail-if-empty', 'list --fail-if-empty', 0],
    ['1: nothing to compare, with --fail-if-empty', 'compare text:zzzz --fail-if-empty', 1],
    ['2: an option that is not known', 'list --no-such-option', 2],
    ['2: a name that is not known', 'list source:nobody-known', 2],
    ['3: data that is no dataset', 'list --data -', 3],
    ['4: a file that is not there', 'list --data nowhere.json', 4],
    ['4: a file that cannot be written', 'list -o nowhere/list.json', 4],
  ] as const)('%s', async (_title, line, expected) => {
    const { stdout, stderr, exit } = await claims(shellWords(line), { stdin: '[]' })
    expect(exit).toBe(expected)
    expect(stderr.startsWith('claims: error: ')).toBe(expected > 1)
    if (expected > 1) expect(stdout).toBe('')
  })

  test('standard output is data alone: what is said about it goes to standard error', async () => {
    const { stdout } = await claims(['list', '--ndjson'])
    const piped = await claims(['list', '--data', '-', '--json'], {
      stdin: stdout,
      world: { engine: 'scan' },
    })
    expect(piped.stderr).toMatch(/^claims: /)
    expect(JSON.parse(piped.stdout)).toHaveProperty('count', 13)
  })
})
