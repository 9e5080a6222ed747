/**
 * The scan engine against the plain path: random questions to random records, spelt in every way that JSON allows. Both
 * must print the same bytes, in the same order, with the same counts, and refuse the same questions in the same words.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { toRecord } from '../src/model/record.js'
import { Chance } from './support/chance.js'
import { claims } from './support/claims.js'
import { monotonousDataset, randomDataset } from './support/random-dataset.js'
import { bothWays, fileOf, randomCommand } from './support/scanned.js'
import { ugly } from './support/ugly.js'

const FILES = 150
const QUESTIONS = 16

const folder = mkdtempSync(path.join(tmpdir(), 'claims-differential-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function linesOf(chance: Chance): string[] {
  const isMonotonous = chance.is(0.4)
  const dataset = isMonotonous ? monotonousDataset(chance) : randomDataset(chance)
  return dataset.statements.map((statement) => {
    const record = toRecord(dataset, statement)
    return isMonotonous && chance.is(0.95) ? JSON.stringify(record) : ugly(record, chance)
  })
}

describe('A scan prints what the memory engine prints', () => {
  for (let seed = 1; seed <= FILES; seed++) {
    test(`of records ${String(seed)}`, async () => {
      const chance = new Chance(seed)
      const content = fileOf(linesOf(chance), chance)
      const file = chance.of(['records.ndjson', 'records.ndjson', 'records.ndjson.gz', '-'])
      if (file !== '-') {
        writeFileSync(path.join(folder, file), file.endsWith('gz') ? gzipSync(content) : content)
      }
      for (let index = 0; index < QUESTIONS; index++) {
        const argv = [...randomCommand(chance), '-d', file]
        const [memory, scan] = await bothWays(folder, argv, file === '-' ? content : undefined)
        expect({ argv, ...scan }).toEqual({ argv, ...memory })
      }
    })
  }
})

/** Each is no record, in another way. */
const BAD = [
  '{"schemaVersion":1,"id":"bad","act":"state","gist":"cut off',
  '{"schemaVersion":1,"id":"bad","act":"state","gist":"x"} trailing',
  '{"schemaVersion":1,"id":"bad","act":"acuse","gist":"x"}',
  '{"schemaVersion":1,"id":"bad","act":"state","gist":"x","saidDate":"soon"}',
  '{"schemaVersion":1,"id":"bad","id":"bad","act":"state","gist":"x"}',
  '{"schemaVersion":1,"id":"Bad Id","act":"state","gist":"x","source":"mod-1"}',
  'null',
]

describe('A line that is no record', () => {
  test.each(BAD)('%s ends the answer, which has what stands before it', async (bad) => {
    for (let seed = 1; seed <= 5; seed++) {
      const chance = new Chance(seed)
      const lines = linesOf(chance)
      const place = chance.below(lines.length + 1)
      const [before, after] = [lines.slice(0, place), lines.slice(place)]
      writeFileSync(path.join(folder, 'broken.ndjson'), [...before, bad, ...after].join('\n'))
      writeFileSync(path.join(folder, 'before.ndjson'), `${before.join('\n')}\n`)
      const [memory, scan] = await bothWays(folder, ['list', '--ndjson', '-d', 'broken.ndjson'])
      const whole = await claims(['list', '--ndjson', '-d', 'before.ndjson'], { cwd: folder })
      expect(memory.exit).toBe(3)
      expect(scan.exit).toBe(3)
      expect(scan.stderr).toContain(memory.stderr.slice(memory.stderr.indexOf('claims: error')))
      expect(scan.stderr.trimEnd().split('\n').at(-1)).toContain('incomplete')
      // Relations to what stands after it are in the records, and not in a file that ends before it.
      expect(idsIn(scan.stdout)).toEqual(place === 0 ? [] : idsIn(whole.stdout))
    }
  })

  test('is kept aside with --refused, and counted', async () => {
    const chance = new Chance(7)
    const lines = linesOf(chance)
    const mixed = lines.flatMap((line, index) => [line, BAD[index % BAD.length] ?? ''])
    writeFileSync(path.join(folder, 'mixed.ndjson'), `${mixed.join('\n')}\n`)
    writeFileSync(path.join(folder, 'clean.ndjson'), `${lines.join('\n')}\n`)
    const skipping = await claims(['list', '--ndjson', '-d', 'mixed.ndjson', '--refused', 'bad.txt'], {
      cwd: folder,
    })
    const clean = await claims(['list', '--ndjson', '-d', 'clean.ndjson'], { cwd: folder })
    expect(skipping.stdout).toBe(clean.stdout)
    expect(skipping.exit).toBe(0)
    expect(skipping.stderr).toContain(`${String(lines.length)} lines are refused, kept in bad.txt`)
    const aside = readFileSync(path.join(folder, 'bad.txt'), 'utf8').trimEnd().split('\n')
    expect(aside).toEqual(mixed.filter((_, index) => index % 2 === 1))
  })
})

function idsIn(ndjson: string): unknown[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: unknown }).id)
}
