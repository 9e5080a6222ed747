/** What is wrong with large files, and what a scan says of it. */
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { World } from '../../src/cli/world.js'
import { fileInput } from '../../src/engines/scan/input/file-input.js'
import { Scan } from '../../src/engines/scan/scan.js'
import { openScan } from '../../src/engines/scan/scan-data.js'
import { run } from '../../src/run.js'
import { readTerms } from '../../src/query/term.js'
import { claims, PROJECT, type Ran } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const folder = temporaryFolder('bad-input')
const SMALL: Partial<World> = { engine: 'scan', blockSizes: { block: 512, longestLine: 4096 } }

function recordLine(number: number): string {
  return JSON.stringify({
    schemaVersion: 1,
    id: `r${String(number)}`,
    act: 'state',
    gist: `It is ${String(number)}.`,
  })
}

const LINES = Array.from({ length: 300 }, (_, index) => recordLine(index + 1))

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content)
}

function scanned(...argv: readonly string[]): Promise<Ran> {
  return claims(argv, { cwd: folder, world: SMALL })
}

const idsIn = (ndjson: string): string[] => [...ndjson.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)

describe('One broken line among many', () => {
  const broken = '{"schemaVersion":1,"id":"bad","act":"state","gist":}'

  test('is named by file, line and column, with nothing printed that stands after it', async () => {
    put('broken.ndjson', [...LINES.slice(0, 200), broken, ...LINES.slice(200)].join('\n'))
    const { stdout, stderr, exit } = await scanned(
      'list',
      '--ndjson',
      '-d',
      'broken.ndjson',
      'is:unattributed',
    )
    expect(exit).toBe(3)
    expect(idsIn(stdout)).toEqual(LINES.slice(0, 200).map((_, index) => `r${String(index + 1)}`))
    expect(stderr).toContain('broken.ndjson:201:52')
  })

  test('leaves no count', async () => {
    put('broken.ndjson', [...LINES.slice(0, 200), broken, ...LINES.slice(200)].join('\n'))
    const { stdout, stderr, exit } = await scanned(
      'count',
      '--by',
      'act',
      '-d',
      'broken.ndjson',
      'is:unattributed',
    )
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 3 })
    expect(stderr).toContain('broken.ndjson:201:52')
  })
})

describe('--refused', () => {
  const bad = ['{"id":"cut', ' {"gist":"x"}\t\r', '\u0000', 'ÿ']

  beforeEach(() => {
    const lines = LINES.slice(0, 50).flatMap((line, index) => [line, bad[index % bad.length] ?? ''])
    put('mixed.ndjson', Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xff, 0x0a])]))
  })

  test('puts lines aside byte for byte, and counts them', async () => {
    const { stdout, stderr, exit } = await scanned(
      ...['count', '--by', 'act', '--csv', '-d', 'mixed.ndjson', 'is:unattributed', '--refused', 'aside'],
    )
    expect({ stdout, exit }).toEqual({ stdout: 'act,actName,count\r\nstate,state,50\r\n', exit: 0 })
    expect(stderr).toContain('51 lines are refused, kept in aside')
    const aside = Array.from({ length: 50 }, (_, index) => `${bad[index % bad.length] ?? ''}\n`).join('')
    expect(readFileSync(path.join(folder, 'aside'))).toEqual(
      Buffer.concat([Buffer.from(aside), Buffer.from([0xff, 0x0a])]),
    )
  })

  test('leaves an older file as it was until all is read, and no other one beside it', async () => {
    put('aside', 'older')
    let during = ''
    const { exit } = await told(
      ['list', 'is:unattributed', '--ndjson', '-d', 'mixed.ndjson', '--refused', 'aside'],
      nothing(),
      () => {
        during ||= readFileSync(path.join(folder, 'aside'), 'utf8')
      },
    )
    expect({ exit, during }).toEqual({ exit: 0, during: 'older' })
    expect(readFileSync(path.join(folder, 'aside'), 'utf8')).toContain('{"id":"cut')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('does not write over the data', async () => {
    const before = readFileSync(path.join(folder, 'mixed.ndjson'))
    const { stderr, exit } = await scanned('list', '-d', 'mixed.ndjson', '--refused', './mixed.ndjson')
    expect(exit).toBe(2)
    expect(stderr).toContain('--refused names ./mixed.ndjson, which is the data')
    expect(readFileSync(path.join(folder, 'mixed.ndjson'))).toEqual(before)
  })

  test('writes no file where all lines are records', async () => {
    put('sound.ndjson', LINES.join('\n'))
    const { stderr } = await scanned('list', '--ndjson', '-d', 'sound.ndjson', '--refused', 'none')
    expect(stderr).not.toContain('aside')
    expect(existsSync(path.join(folder, 'none'))).toBe(false)
  })
})

describe('Packed files', () => {
  const packed = gzipSync(`${LINES.join('\n')}\n`)

  test('of several members are read whole', async () => {
    const members = [LINES.slice(0, 100), LINES.slice(100)].map((lines) => gzipSync(`${lines.join('\n')}\n`))
    put('members.ndjson.gz', Buffer.concat(members))
    const { stdout } = await scanned('list', 'is:unattributed', '--ndjson', '-d', 'members.ndjson.gz')
    expect(idsIn(stdout)).toHaveLength(LINES.length)
  })

  test.each([
    ['cut off', packed.subarray(0, -20)],
    ['with something else behind them', Buffer.concat([packed, Buffer.from('something else')])],
  ])('%s end with an error, whatever was printed before', async (_, content) => {
    put('damaged.ndjson.gz', content)
    for (const command of [['list', '--ndjson'], ['count']]) {
      const { stderr, exit } = await scanned(...command, 'is:unattributed', '-d', 'damaged.ndjson.gz')
      expect(exit).toBe(3)
      expect(stderr).toContain('damaged.ndjson.gz: the gzip data is damaged or cut off')
    }
  })
})

describe('A file that is written while it is read', () => {
  const question = { terms: readTerms(['is:unattributed']), only: false, certain: false }

  async function idsWhile(change: (file: string) => void): Promise<string[]> {
    const file = path.join(folder, 'changing.ndjson')
    writeFileSync(file, `${LINES.join('\n')}\n`)
    const sizes = { block: 512, longestLine: 4096 }
    const data = await openScan([await fileInput(file, file)], { sizes })
    const scan = await Scan.of(question, data, { sizes })
    const ids: string[] = []
    for await (const { lines } of scan.found({ kind: 'lines' })) {
      if (ids.length === 0) change(file)
      ids.push(...idsIn(Buffer.from(lines).toString()))
    }
    return ids
  }

  test('counts with what it held when it was opened', async () => {
    const ids = await idsWhile((file) => {
      appendFileSync(file, `${recordLine(1000)}\n`)
    })
    expect(ids).toHaveLength(LINES.length)
    expect(ids).not.toContain('r1000')
  })

  test('ends with an error where it became shorter', async () => {
    const shrinking = idsWhile((file) => {
      truncateSync(file, 1000)
    })
    await expect(shrinking).rejects.toThrow('the file was changed while it was read')
  })
})

test('a line that never ends is no record, and not gathered in memory', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${recordLine(1)}\n${recordLine(2)}\n{"gist":"`)
    for (;;) {
      given += 512
      yield Buffer.alloc(512, 'x')
      await Promise.resolve()
    }
  }
  const { exit, stderr } = await told(['list', '-', '--ndjson'], endless())
  expect(exit).toBe(3)
  expect(stderr).toMatch(/the line that begins at byte \d+ is longer than 4096 bytes/)
  expect(given).toBeLessThan(2 ** 16)
})

/** Runs a command on a stream, and hears of each writing. */
async function told(
  argv: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  onWrite: () => void = () => undefined,
): Promise<{ readonly exit: number; readonly stderr: string }> {
  const errors: string[] = []
  const write = (to: (text: string) => void) => ({
    isTerminal: false,
    write: (text: string) => {
      to(text)
      return Promise.resolve()
    },
  })
  const exit = await run(argv, {
    io: {
      stdin: Object.assign(stdin, { isTerminal: false }),
      stdout: write(onWrite),
      stderr: write((text) => errors.push(text)),
      env: {},
      cwd: folder,
    },
    packageFolder: PROJECT,
    ...SMALL,
  })
  return { exit, stderr: errors.join('') }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
}
