/**
 * Random questions to every report, over random records that answer one another: every engine prints what the first
 * one prints. A failure names its seed, which brings it back; CLAIMS_SEEDS asks for more of them.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { type FlatRecord, toRecord } from '../../src/model/record.js'
import { Chance } from '../support/chance.js'
import { claims } from '../support/claims.js'
import { answerOf, ENGINES, settingOf, SMALL_BLOCKS } from '../support/engines.js'
import { temporaryFolder } from '../support/folder.js'
import { randomDataset } from '../support/random-dataset.js'
import { relatedDataset } from '../support/random-related.js'
import { randomReport } from '../support/random-report.js'
import { fileOf } from '../support/scanned.js'
import { ugly } from '../support/ugly.js'

const SEEDS = Number(process.env['CLAIMS_SEEDS'] ?? 140)
const QUESTIONS = 16

const [STANDARD, ...OTHERS] = ENGINES
const cwd = temporaryFolder('random')

test.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  `${String(QUESTIONS)} of seed %d`,
  async (seed) => {
    const chance = new Chance(seed)
    const dataset = chance.is(0.8) ? relatedDataset(chance) : randomDataset(chance)
    const records = dataset.statements.map((statement) => toRecord(dataset, statement))
    const isToldOnce = chance.is(0.3)
    const lines = (isToldOnce ? toldOnce(records, chance) : records).map((record) => ugly(record, chance))
    const content = fileOf(lines, chance)
    const file = chance.of(['records.ndjson', 'records.ndjson', 'records.ndjson.gz', '-'])
    const stdin = file === '-' ? { stdin: content } : {}
    if (file !== '-') writeFileSync(path.join(cwd, file), file.endsWith('gz') ? gzipSync(content) : content)
    const blocks = chance.is(0.5) ? SMALL_BLOCKS : {}
    for (let index = 0; index < QUESTIONS; index++) {
      const argv = [...randomReport(chance), '-d', file]
      if (isToldOnce && readsAlone(argv)) continue
      const standard = answerOf(await claims(argv, settingOf(STANDARD, { cwd, ...stdin })))
      for (const engine of OTHERS) {
        const answer = answerOf(await claims(argv, settingOf(engine, { cwd, ...stdin }, blocks)))
        const asked = { argv: argv.join(' '), engine: engine.name }
        expect({ ...asked, ...answer }).toEqual({ ...asked, ...standard })
      }
    }
  },
)

/** Of two records with one relation, only one tells it. */
function toldOnce(records: readonly FlatRecord[], chance: Chance): FlatRecord[] {
  const told = new Set<string>()
  return chance.shuffled(records).map(({ relations, ...record }) => {
    const kept = (relations ?? []).filter(({ from = record.id, to = record.id, type }) => {
      const key = [from, to, type].join(' ')
      return !told.has(key) && told.add(key)
    })
    return kept.length === 0 ? record : { ...record, relations: kept }
  })
}

/** In a list a record stands by itself: the manual says so. */
function readsAlone([command]: readonly string[]): boolean {
  return command === 'list'
}
