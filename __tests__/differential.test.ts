/**
 * The scan engine against the plain path: random questions to random records, spelt in every way that JSON allows. Both
 * must print the same bytes, in the same order, with the same counts, and refuse the same questions in the same words.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { toRecord } from '../src/model/record.js'
import { Chance } from './support/chance.js'
import { claims, type Ran } from './support/claims.js'
import { randomDataset } from './support/random-dataset.js'
import { randomQuestion } from './support/random-question.js'
import { ugly } from './support/ugly.js'

const FILES = 100
const QUESTIONS = 25

const folder = mkdtempSync(path.join(tmpdir(), 'claims-differential-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A block holds about one line, so that lines are cut at every place, and most are longer than a block. */
const SCANNED = { largestInMemory: -1, blockSizes: { block: 512, longestLine: 2 ** 20 } }

function fileOf(chance: Chance): string {
  const dataset = randomDataset(chance)
  const lines = dataset.statements.map((statement) => ugly(toRecord(dataset, statement), chance))
  const withBlanks = lines.flatMap((line) => (chance.is(0.1) ? [line, chance.of(['', ' ', '\r'])] : [line]))
  const newline = chance.of(['\n', '\n', '\r\n'])
  return (chance.is(0.2) ? '\uFEFF' : '') + withBlanks.join(newline) + (chance.is(0.7) ? newline : '')
}

async function bothWays(argv: readonly string[]): Promise<readonly [Ran, Ran]> {
  return [await claims(argv, { cwd: folder }), await claims(argv, { cwd: folder, world: SCANNED })]
}

describe('A scan prints what the memory engine prints', () => {
  for (let seed = 1; seed <= FILES; seed++) {
    test(`of records ${String(seed)}`, async () => {
      const chance = new Chance(seed)
      const file = chance.is(0.2) ? 'records.ndjson.gz' : 'records.ndjson'
      const content = fileOf(chance)
      writeFileSync(path.join(folder, file), file.endsWith('gz') ? gzipSync(content) : content)
      for (let index = 0; index < QUESTIONS; index++) {
        const format = chance.of(['--ndjson', '--json'])
        const argv = ['list', ...randomQuestion(chance), format, '-d', file]
        const [memory, scan] = await bothWays(argv)
        expect({ argv, ...scan }).toEqual({ argv, ...memory })
      }
    })
  }
})
