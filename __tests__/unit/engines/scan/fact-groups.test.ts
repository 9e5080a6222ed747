/** The groups that a scan gathers for facts, against one row for each record. */
import { describe, expect, test } from '@jest/globals'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { valuesAt } from '../../../../src/engines/scan/counting/values-at.js'
import { FactGroups, type FactsFound, mergedFacts } from '../../../../src/engines/scan/fact-groups.js'
import { Finder } from '../../../../src/engines/scan/finding/finder.js'
import { pieceSize } from '../../../../src/engines/scan/input/blocks.js'
import { pass } from '../../../../src/engines/scan/pass.js'
import { readerFor } from '../../../../src/engines/scan/reader.js'
import { FACT_NAMES, type FactName, FACTS, type Row } from '../../../../src/evidence/facts.js'
import type { FlatRecord } from '../../../../src/model/record.js'
import { toRecord } from '../../../../src/model/record.js'
import { Chance } from '../../../support/chance.js'
import { monotonousDataset, randomDataset } from '../../../support/random-dataset.js'
import { relatedDataset } from '../../../support/random-related.js'
import { inputOf } from '../held.js'

async function gathered(text: string, names: readonly FactName[], block: number): Promise<FactsFound> {
  const sizes = { block, longestLine: 2 ** 16 }
  const kernel = Kernel.take(pieceSize(sizes))
  const groups = new FactGroups(kernel, names, await readerFor(undefined))
  const input = inputOf(text)
  const stretch = { file: 'x', open: () => input.open(), offset: 0, isFirst: true, countsLines: false }
  const lookers = [{ finder: new Finder(kernel, []), visitor: groups }]
  for await (const { bad } of pass(kernel, stretch, lookers, { sizes, goesOn: false }))
    expect(bad).toEqual([])
  const found = groups.found()
  kernel.giveBack()
  return found
}

const linesOf = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** By what a fact reads of a row: how many records. */
function counted(name: FactName, rows: readonly Row[]): Map<string, number> {
  const { reads, has = [] } = FACTS[name]
  const counts = new Map<string, number>()
  for (const { record, count } of rows) {
    const key = JSON.stringify([valuesAt(record, reads), has.map((field) => Object.hasOwn(record, field))])
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return new Map([...counts].sort())
}

function single(name: FactName, records: readonly FlatRecord[]): Row[] {
  const { only } = FACTS[name]
  return records
    .filter((record) => only === undefined || Object.hasOwn(record, only))
    .map((record) => ({ record, count: 1 }))
}

/** What is decided early is not counted to the end. */
const COUNTED = FACT_NAMES.filter((name) => FACTS[name].isDecided === undefined)

describe('groups of a scan are groups of single rows', () => {
  test.each([
    ['tiny', 300],
    ['large', 2 ** 16],
  ])('of random records, in %s blocks', async (_, block) => {
    let groups = 0
    let rows = 0
    for (let seed = 0; seed < 60; seed++) {
      const chance = new Chance(seed)
      const dataset = chance.of([randomDataset, monotonousDataset, relatedDataset])(chance)
      const records = dataset.statements.map((statement) => toRecord(dataset, statement))
      const many = chance.shuffled([...records, ...records, ...records])
      const found = await gathered(linesOf(many), FACT_NAMES, block)
      for (const name of COUNTED) {
        const all = found.get(name) ?? []
        expect([seed, name, counted(name, all)]).toEqual([seed, name, counted(name, single(name, many))])
        expect(all).toHaveLength(counted(name, all).size)
        groups += all.length
        rows += many.length
      }
    }
    expect(groups).toBeLessThan(rows / 3)
  })
})

const BASE = { schemaVersion: 1, act: 'state', gist: 'One.' } as const

describe('a group', () => {
  test('holds no more than its fact reads', async () => {
    const record = {
      ...BASE,
      id: 's1',
      saidDate: '2022-11-06',
      incident: 'fire',
      source: 'mod-1',
      sourceName: 'A',
    }
    const found = await gathered(linesOf([record]), FACT_NAMES, 300)
    expect([...found].map(([name, rows]) => [name, rows.map(({ record: held }) => held)])).toEqual([
      ['speakers', [{ source: 'mod-1' }]],
      ['acts', [{ act: 'state', incident: 'fire', source: 'mod-1' }]],
      ['days', [{ saidDate: '2022-11-06' }]],
      ['relations', []],
      ['reports', []],
      ['tolls', []],
      ['sides', [{ incident: 'fire', source: 'mod-1' }]],
    ])
  })

  test('of a fact that asks only whether a field is there does not tell its values apart', async () => {
    const sources = ['mod-1', 'mod-2', undefined, 'mod-1', undefined]
    const records = sources.map((source, index) => ({ ...BASE, id: `s${String(index)}`, source }))
    const found = await gathered(linesOf(records), ['acts'], 300)
    expect(found.get('acts')?.map(({ record, count }) => [Object.hasOwn(record, 'source'), count])).toEqual([
      [true, 3],
      [false, 2],
    ])
  })

  test('is found in no blank line', async () => {
    const found = await gathered(`\n${linesOf([{ ...BASE, id: 's1' }])} \n\n`, ['speakers'], 300)
    expect(found.get('speakers')?.map(({ count }) => count)).toEqual([1])
  })

  test('that decides a fact ends the gathering', async () => {
    const reported = (id: string, document: string) => ({
      ...BASE,
      id,
      documents: [{ id: document, role: 'report' }],
    })
    const records = [reported('s1', 'one'), reported('s2', 'other'), reported('s3', 'third')]
    const found = await gathered(linesOf(records), ['reports', 'speakers'], 300)
    expect(found.get('reports')?.map(({ record }) => record.documents?.[0]?.id)).toEqual(['one', 'other'])
    expect(found.get('speakers')?.map(({ count }) => count)).toEqual([3])
  })
})

test('the groups of several threads are one group each, in the order of their parts', async () => {
  const part = (...days: readonly string[]): Promise<FactsFound> =>
    gathered(
      linesOf(days.map((saidDate, index) => ({ ...BASE, id: `s${String(index)}`, saidDate }))),
      ['days'],
      300,
    )
  const merged = mergedFacts([await part('2022-11-07', '2022-11-06'), await part('2022-11-05', '2022-11-07')])
  expect(merged.get('days')).toEqual([
    { record: { saidDate: '2022-11-07' }, count: 2 },
    { record: { saidDate: '2022-11-06' }, count: 1 },
    { record: { saidDate: '2022-11-05' }, count: 1 },
  ])
  expect(mergedFacts([]).size).toBe(0)
})
