/** The built program with threads prints byte for byte what it prints without them, also where something is wrong. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { toRecord } from '../src/model/record.js'
import type { run } from '../src/run.js'
import { built } from './support/built.js'
import { Chance } from './support/chance.js'
import { claims, PROJECT, type Ran } from './support/claims.js'
import { monotonousDataset, randomDataset } from './support/random-dataset.js'
import { ugly } from './support/ugly.js'

const SLOW = 120_000
/** About a hundred parts, each of several blocks. */
const PART = 4096
const SINGLE = { engine: 'scan' as const, blockSizes: { block: 1024, longestLine: 2 ** 16 } }
const THREADED = { ...SINGLE, threadPart: PART }
const FILE = 'records.ndjson'

const folder = mkdtempSync(path.join(tmpdir(), 'claims-threads-'))
let program: { readonly run: typeof run }

beforeAll(async () => {
  await built()
  program = (await import(path.join(PROJECT, 'dist', 'run.js'))) as typeof program
}, SLOW)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const REGISTER =
  '{"schemaVersion":1,"register":"incidents","entry":{"id":"border-fire","name":"Border fire, night of 6–7 November"}}'

/** Some spelt in all ways, most in the usual one, so that threads learn the same from different lines. */
const RECORDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) => {
  const chance = new Chance(seed)
  const dataset = seed < 3 ? randomDataset(chance) : monotonousDataset(chance)
  const records = dataset.statements.map((statement) => toRecord(dataset, statement))
  return records.map((record) => (chance.is(0.2) ? ugly(record, chance) : JSON.stringify(record)))
})

function write(lines: readonly string[]): void {
  writeFileSync(path.join(folder, FILE), lines.join('\n'))
}

/** With threads, and without. */
async function bothWays(...argv: string[]): Promise<readonly [Ran, Ran]> {
  const setting = { cwd: folder, run: program.run }
  const threaded = await claims([...argv, '-d', FILE], { ...setting, world: THREADED })
  return [threaded, await claims([...argv, '-d', FILE], { ...setting, world: SINGLE })]
}

test('the file has many parts, and there is a program for threads', () => {
  write(RECORDS)
  expect(readFileSync(path.join(folder, FILE)).length).toBeGreaterThan(20 * PART)
  expect(existsSync(path.join(PROJECT, 'dist', 'scan-worker.js'))).toBe(true)
})

describe('an answer with threads', () => {
  test.each([
    ['list --ndjson'],
    ['list --ndjson --sort ceasefire party:armenia --certain'],
    ['list --json said:2022-11-06..2022-11-07 --limit 9'],
    ['count --by source,said --json known-by:2022-11-07'],
  ])('%s', async (line) => {
    write([REGISTER, ...RECORDS, ''])
    const [threaded, single] = await bothWays(...line.split(' '))
    expect(threaded).toEqual(single)
    expect(single.exit).toBe(0)
    expect(single.stdout.length).toBeGreaterThan(200)
  })
})

describe('a line that is no record', () => {
  const LATE = Math.floor(RECORDS.length * 0.9)
  const BAD = '{"schemaVersion":1,"id":"bad","act":"acuse","gist":"x"}'

  test('in a late part ends the answer with what stands before it', async () => {
    write([...RECORDS.slice(0, LATE), BAD, ...RECORDS.slice(LATE)])
    const [threaded, single] = await bothWays('list', '--ndjson')
    expect(threaded).toEqual(single)
    expect(single.exit).toBe(3)
    expect(single.stderr).toContain(`${FILE}:${String(LATE + 1)}`)
  })

  test('and that no thread looks at is not told', async () => {
    write(RECORDS.flatMap((line, index) => (index % 2 === 1 ? [line, BAD] : [line])))
    const [threaded, single] = await bothWays('list', '--ndjson', 'act:deny')
    expect(threaded).toEqual(single)
    expect(single.exit).toBe(0)
  })

  test('in several parts is kept aside with --refused', async () => {
    write(RECORDS.flatMap((line, index) => (index % 40 === 7 ? [line, `${BAD} ${String(index)}`] : [line])))
    const aside: string[] = []
    const answers: Ran[] = []
    for (const world of [THREADED, SINGLE]) {
      const argv = ['list', '--ndjson', '--refused', 'bad.txt', '-d', FILE]
      answers.push(await claims(argv, { cwd: folder, run: program.run, world }))
      aside.push(readFileSync(path.join(folder, 'bad.txt'), 'utf8'))
      rmSync(path.join(folder, 'bad.txt'))
    }
    const [threaded, single] = answers
    expect(threaded).toEqual(single)
    expect(aside[0]).toBe(aside[1])
    expect(aside[0]?.trimEnd().split('\n').length).toBeGreaterThan(5)
  })

  test('and too long for memory, in a late part, is told', async () => {
    write([...RECORDS.slice(0, LATE), 'x'.repeat(2 ** 17), ...RECORDS.slice(LATE)])
    const [threaded, single] = await bothWays('list', '--ndjson')
    expect(threaded.stdout).toBe(single.stdout)
    expect([threaded.exit, single.exit]).toEqual([3, 3])
    expect(threaded.stderr).toBe(single.stderr)
    expect(single.stderr).toContain('is longer than 65536 bytes')
  })
})
