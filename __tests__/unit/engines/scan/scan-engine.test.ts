/** What a scan answers where a record by itself does not tell it: as the memory engine does. */
import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../../src/engines/memory.js'
import { ScanEngine } from '../../../../src/engines/scan/scan-engine.js'
import type { Engine } from '../../../../src/evidence/engine.js'
import { link } from '../../../../src/model/dataset.js'
import type { FlatRecord } from '../../../../src/model/record.js'
import { fromRecords } from '../../../../src/model/records.js'
import { readTerms } from '../../../../src/query/term.js'
import { inputOf } from '../held.js'

const record = (id: string, more: Partial<FlatRecord>): FlatRecord => ({
  ...{ schemaVersion: 1, id, act: 'state', gist: 'One.' },
  ...more,
})

async function enginesOver(records: readonly FlatRecord[]): Promise<readonly [Engine, Engine]> {
  const input = inputOf(records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const options = { onExit: () => () => undefined, dataFlag: '', sizes: { block: 300, longestLine: 2 ** 16 } }
  return [new MemoryEngine(link(fromRecords(records), ''), 'file'), await ScanEngine.open([input], options)]
}

/** Of each engine: the ids that fit, and those that do so only perhaps. */
async function found(records: readonly FlatRecord[], typed: string): Promise<unknown[]> {
  const all: unknown[] = []
  for (const engine of await enginesOver(records)) {
    const { selection } = await engine.ask({ terms: readTerms([typed]) }, {})
    const [fits, perhaps] = [selection.statements, selection.perhaps].map((some) => some.map(({ id }) => id))
    all.push({ fits, perhaps })
  }
  return all
}

function twice<T>(one: T): T[] {
  return [one, one]
}

describe('what a word could name', () => {
  const records = [
    record('a', {
      ...{ source: 'mod', sourceName: 'Ministry of Defence', sourceShortName: 'MoD' },
      ...{ party: 'armenia', partyName: 'Armenia', incident: 'fire', incidentName: 'Border fire' },
    }),
    record('b', {
      ...{ source: 'mfa', sourceName: 'Ministry of Foreign Affairs', party: 'armenia' },
      ...{ target: [{ party: 'azerbaijan', partyName: 'Azerbaijan' }], incident: 'fire-2' },
      documents: [{ id: 'page-1', role: 'report', headline: 'Fire at the border' }],
    }),
  ]

  test.each([
    ['fire', { incident: [['fire'], true], document: [['page-1'], false] }],
    ['border', { incident: [['fire'], false], document: [['page-1'], false] }],
    ['armenia', { party: [['armenia'], true] }],
    ['Azer', { party: [['azerbaijan'], false] }],
    ['MOD', { source: [['mod'], true] }],
    ['ministry', { source: [['mod', 'mfa'], false] }],
    ['page-1', { document: [['page-1'], true] }],
    ['nothing at all', {}],
  ])('%s is the same for each engine, also when a list was read before', async (word, expected) => {
    for (const engine of await enginesOver(records)) {
      const stream = await engine.list({ terms: readTerms([word]) }, 'file')
      for await (const one of stream.records(9)) void one
      const named = (await engine.namedBy(word)).filter(({ ids }) => ids.length > 0)
      expect(Object.fromEntries(named.map(({ field, ids, exact }) => [field, [ids, exact]]))).toEqual(
        expected,
      )
    }
  })

  test('has the nearest names where it fits none', async () => {
    for (const engine of await enginesOver(records)) {
      const near = (await engine.namedBy('armenai')).flatMap((one) => one.near)
      expect(near).toEqual(['armenia'])
    }
  })
})

describe('the sides of an incident', () => {
  test('are told by the party of a body that itself speaks of no incident', async () => {
    const records = [
      record('a', { source: 'mod', party: 'one', standing: 'party-to-conflict' }),
      record('b', { source: 'voice', partOf: 'mod', incident: 'fire' }),
      record('c', { source: 'chief', party: 'other', standing: 'party-to-conflict', incident: 'fire' }),
    ]
    expect(await found(records, 'sides:both')).toEqual(twice({ fits: ['b', 'c'], perhaps: [] }))
  })
})

describe('what is open', () => {
  const records = [
    record('a', { act: 'accuse', source: 'x', saidDate: '2022-11-01' }),
    record('b', {
      ...{ act: 'accuse', source: 'x', saidDate: '2022-11-02' },
      relations: [{ type: 'denies', direction: 'one-way', basis: 'explicit', from: 'd' }],
    }),
    record('c', { act: 'accuse', source: 'x', saidDate: '2022-11-28' }),
    record('d', {
      ...{ act: 'deny', source: 'y', saidDate: '2022-11-05' },
      relations: [{ type: 'denies', direction: 'one-way', basis: 'explicit', to: 'b' }],
    }),
    record('e', { act: 'assess', source: 'y', saidDate: '2022-11-30' }),
  ]

  test('is so perhaps near the end of the data, where an answer may still come', async () => {
    expect(await found(records, 'is:open')).toEqual(twice({ fits: ['a', 'c'], perhaps: ['c'] }))
    expect(await found(records, 'is:answered')).toEqual(twice({ fits: ['b'], perhaps: [] }))
  })
})
