/** Several files of records, beside one another or as one: every engine prints the same, byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { claims, type Ran, shellWords } from '../support/claims.js'
import { answerOf, ENGINES, settingOf, SMALL_BLOCKS } from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'

const [STANDARD, ...OTHERS] = ENGINES
const cwd = temporaryFolder('several-files')

function put(name: string, lines: readonly string[]): void {
  writeFileSync(path.join(cwd, name), lines.map((line) => `${line}\n`).join(''))
}

beforeAll(async () => {
  const linesOf = async (line: string): Promise<string[]> =>
    (await claims(shellWords(line))).stdout.trim().split('\n')
  const accusations = await linesOf('list act:accuse -d autumn --ndjson')
  const half = accusations.slice(0, 50)
  put('all.ndjson', accusations)
  put('half.ndjson', half)
  put('all-but-one.ndjson', ['{"id":"cut', ...accusations])
  put('half-but-one.ndjson', [...half, 'no record'])
  put('talks.ndjson', await linesOf('list --ndjson'))
  put('entries.ndjson', await linesOf('convert autumn --to ndjson'))
})

describe.each(OTHERS.map((engine) => [engine.name, engine] as const))('%s', (_name, engine) => {
  const lines = [
    'diff all.ndjson half.ndjson',
    'diff half.ndjson all.ndjson act:accuse',
    'overview -d all.ndjson -d talks.ndjson',
    'compare act:deny -d all.ndjson -d talks.ndjson',
    'list source:blinken -d all.ndjson -d talks.ndjson',
    'overview -d entries.ndjson -d talks.ndjson',
    'compare act:deny -d talks.ndjson -d entries.ndjson',
    'list id:any -d all.ndjson',
    'list id:an -d all.ndjson',
  ]
  const calls = lines.flatMap((line) => ['', ' --json', ' --csv'].map((output) => line + output))

  test.each(calls)('claims %s', async (line) => {
    const standard = answerOf(await claims(shellWords(line), settingOf(STANDARD, { cwd })))
    const answer = answerOf(await claims(shellWords(line), settingOf(engine, { cwd }, SMALL_BLOCKS)))
    expect(answer).toEqual(standard)
  })
})

test.each(ENGINES.map((engine) => [engine.name, engine] as const))(
  'files of records are “Records from” them all, and still “records”: %s',
  async (_name, engine) => {
    const asked = ['overview', '-d', 'all.ndjson', '-d', 'talks.ndjson']
    const page = await claims(asked, settingOf(engine, { cwd }))
    expect(page.stdout).toMatch(/^Records from all\.ndjson \+ talks\.ndjson +records\n/)
    const json = await claims([...asked, '--json'], settingOf(engine, { cwd }))
    expect(JSON.parse(json.stdout)).toHaveProperty('dataset.id', 'records')
  },
)

describe('--refused', () => {
  const NOTICE = 'a line of a scanned file is checked only where it gets a look'

  function expectOnce({ stderr }: Ran, words: string): void {
    expect(stderr.split(words)).toHaveLength(2)
  }

  test('keeps the bad lines of both files that are compared', async () => {
    const ran = await claims(shellWords('diff all-but-one.ndjson half-but-one.ndjson --refused both'), {
      cwd,
    })
    expect(ran.exit).toBe(0)
    expect(readFileSync(path.join(cwd, 'both'), 'utf8')).toBe('{"id":"cut\nno record\n')
    expectOnce(ran, NOTICE)
    expectOnce(ran, 'refused, kept in')
    expect(ran.stderr).toContain('2 lines are refused, kept in both')
  })

  test('does not write over either of them', async () => {
    const ran = await claims(shellWords('diff all.ndjson half.ndjson --refused ./half.ndjson'), { cwd })
    expect(ran.exit).toBe(2)
    expect(ran.stderr).toContain('--refused names ./half.ndjson, which is the data')
  })

  test('keeps a line once that several passes meet', async () => {
    const ran = await claims(shellWords('replies -d all-but-one.ndjson --refused once'), { cwd })
    expect(readFileSync(path.join(cwd, 'once'), 'utf8')).toBe('{"id":"cut\n')
    expectOnce(ran, '1 line is refused, kept in once')
  })
})
