/** Registers, cards and the overview of files that are scanned: the items that the memory engine has. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { toRecord } from '../src/model/record.js'
import { Chance } from './support/chance.js'
import { temporaryFolder } from './support/folder.js'
import { monotonousDataset, randomDataset } from './support/random-dataset.js'
import { bothWays, fileOf } from './support/scanned.js'
import { ugly } from './support/ugly.js'

const FILES = 12

const WHOLE = [
  ['overview'],
  ['sources'],
  ['incidents'],
  ['incidents', '--whose-word'],
  ['documents'],
  ['sources', 'mod-1'],
  ['sources', 'Envoy of the Ministry'],
  ['sources', 'nobody-here'],
  ['incidents', 'talks'],
  ['documents', 'page-2'],
  ['figures'],
  ['figures', 'killed', 'party:armenia'],
  ['compare'],
  ['timeline'],
  ['accusations'],
  ['replies'],
  ['show', 's1'],
  ['show', 's2', 's3', '--trace'],
  ['diff', 'known-by:2022-11-06', 'known-by:2022-11-08'],
  ['diff', 'known-by:2022-11-06', 'known-by:2022-11-08', 'act:deny'],
]

const folder = temporaryFolder('differential-reports')

interface Item {
  readonly statements?: unknown
  readonly bySide?: Readonly<Record<string, number>>
}

/** Which statements there are is not kept where they are only counted. */
function itemsOf(json: string): unknown {
  const { items = [] } = (json === '' ? {} : JSON.parse(json)) as { items?: Item[] }
  return items.map((item) => ({ ...item, statements: undefined, bySide: thatSpeak(item.bySide) }))
}

/** A side that says nothing of an incident is not among the statements on it. */
function thatSpeak(bySide: Readonly<Record<string, number>> = {}): unknown {
  return Object.fromEntries(Object.entries(bySide).filter(([, count]) => count > 0))
}

describe('A scan has the items of the memory engine', () => {
  for (let seed = 1; seed <= FILES; seed++) {
    test(`of records ${String(seed)}`, async () => {
      const chance = new Chance(seed)
      const dataset = chance.is(0.4) ? monotonousDataset(chance) : randomDataset(chance)
      const lines = dataset.statements.map((statement) => ugly(toRecord(dataset, statement), chance))
      const content = fileOf(lines, chance)
      const file = chance.of(['records.ndjson', '-'])
      if (file !== '-') writeFileSync(path.join(folder, file), content)
      for (const words of WHOLE) {
        const argv = [...words, '--json', '-d', file]
        const [memory, scan] = await bothWays(folder, argv, file === '-' ? content : undefined)
        expect({ argv, ...scan, stdout: itemsOf(scan.stdout) }).toEqual({
          argv,
          ...memory,
          stdout: itemsOf(memory.stdout),
        })
      }
    })
  }
})
