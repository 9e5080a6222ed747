/** `claims check` line by line of a large file: what the rules of reading find in a small one. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { MOST_TOLD } from '../src/commands/check/check-lines.js'
import { toRecord } from '../src/model/record.js'
import { Chance } from './support/chance.js'
import { claims } from './support/claims.js'
import { temporaryFolder } from './support/folder.js'
import { randomDataset } from './support/random-dataset.js'
import { bothWays, fileOf } from './support/scanned.js'
import { ugly } from './support/ugly.js'

const folder = temporaryFolder('differential-check')

const BAD = [
  '{"schemaVersion":1,"id":"bad","act":"state","gist":"cut off',
  '{"schemaVersion":1,"id":"bad","act":"acuse","gist":"x"}',
  '{"schemaVersion":1,"id":"bad","act":"state","gist":"x","saidDate":"soon"}',
  '{"schemaVersion":1,"id":"bad","id":"bad","act":"state","gist":"x"}',
  '{"schemaVersion":1,"id":"s1","act":"state","gist":"another one"}',
  '{"schemaVersion":1,"register":"parties","entry":{"id":"x"}}',
  'null',
]

const RULES = 'syntax,duplicate-key,schema,duplicate-id,date'

function itemsOf(json: string): unknown {
  return (JSON.parse(json) as { items: unknown }).items
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('of file %d', async (seed) => {
  const chance = new Chance(seed)
  const dataset = randomDataset(chance)
  const lines = dataset.statements.map((statement) => ugly(toRecord(dataset, statement), chance))
  const again = chance.some(lines, 0.2)
  writeFileSync(
    path.join(folder, 'records.ndjson'),
    fileOf([...lines, ...again, ...chance.some(BAD, 0.5)], chance),
  )
  const [memory, scan] = await bothWays(folder, ['check', 'records.ndjson', '--rule', RULES, '--json'])
  expect({ exit: scan.exit, items: itemsOf(scan.stdout) }).toEqual({
    exit: memory.exit,
    items: itemsOf(memory.stdout),
  })
})

test('of a file in which all is wrong the first findings are told', async () => {
  writeFileSync(path.join(folder, 'wrong.ndjson'), 'x\n'.repeat(MOST_TOLD + 10))
  const world = { engine: 'scan' as const }
  const { stdout, exit } = await claims(['check', 'wrong.ndjson', '--ndjson'], { cwd: folder, world })
  expect(exit).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(MOST_TOLD + 1)
  expect(stdout).toContain('more than 10000 findings')
})
