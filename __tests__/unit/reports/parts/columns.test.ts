import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ACROSS, type Across } from '../../../../src/reports/choices.js'
import { columnsFor } from '../../../../src/reports/parts/columns.js'
import { parseQuery } from '../../../../src/query/parse.js'
import { readTerms } from '../../../../src/query/term.js'
import { type DatasetSketch, makeDataset, PARTIES, SOURCES } from '../../../support/dataset.js'
import { everythingIn } from '../../../support/evidence.js'

const SPOKESMAN = {
  id: 'torosyan',
  type: 'Person' as const,
  name: 'Aram Torosyan',
  party: 'armenia',
  partOf: 'armenia-mod',
  standing: 'party-to-conflict' as const,
}
const JOINT = { id: 'both', type: 'Joint' as const, name: 'Both', members: ['armenia-mod', 'azerbaijan-mod'] }
const MANY = ['pashinyan', 'aliyev', 'blinken', 'armenia-mod'].map((source) => ({ source }))

/** @param named terms, `source:blinken` */
async function columns(sketch: DatasetSketch, named: readonly string[] = [], across?: Across) {
  const dataset = makeDataset({ sources: [...SOURCES, SPOKESMAN, JOINT], ...sketch })
  const asked = parseQuery(readTerms(named), dataset)
  const made = columnsFor({ ...(await everythingIn(dataset)), asked }, across)
  return { ...made, places: dataset.statements.map((statement) => made.placesOf(statement)) }
}

describe('what stands across', () => {
  test('is the sources where at most three speak', async () => {
    expect(await columns({ statements: MANY.slice(0, 3) })).toMatchObject({
      across: 'source',
      keys: ['pashinyan', 'aliyev', 'blinken'],
      places: [[0], [1], [2]],
    })
  })

  test('is the parties where more speak, those that do not fight under others', async () => {
    expect(await columns({ statements: MANY })).toMatchObject({
      across: 'party',
      keys: ['armenia', 'azerbaijan', 'others'],
      places: [[0], [1], [2], [0]],
    })
  })

  test('is the sources named, in the order of the question', async () => {
    const { across, keys } = await columns({ statements: MANY }, ['source:blinken', 'source:aliyev'])
    expect([across, keys.slice(0, 2)]).toEqual(['source', ['blinken', 'aliyev']])
  })

  test('is the parties alone where several are named, in the order of the question', async () => {
    const statements = MANY.filter(({ source }) => source !== 'blinken')
    for (const keys of [
      ['azerbaijan', 'armenia'],
      ['armenia', 'azerbaijan'],
    ]) {
      const named = keys.map((id) => `party:${id}`)
      expect(await columns({ statements }, named)).toMatchObject({ across: 'party', keys })
      expect((await columns({ statements }, [`party:${keys.join(',')}`])).keys).toEqual(keys)
    }
  })

  test('is the parties also where few speak, if several are named; one party has the others beside it', async () => {
    const statements = [{ source: 'pashinyan' }, { source: 'aliyev' }]
    expect(await columns({ statements }, ['party:armenia', 'party:azerbaijan'])).toMatchObject({
      across: 'party',
      places: [[0], [1]],
    })
    expect((await columns({ statements: MANY }, ['party:armenia'])).keys).toContain('others')
  })

  test('is what is asked for', async () => {
    expect((await columns({ statements: MANY.slice(0, 2) }, [], 'party')).across).toBe('party')
  })

  test('is each party that speaks, where none fights', async () => {
    const sources = [{ id: 'blinken', name: 'Antony Blinken', party: 'united-states' }]
    const { keys } = await columns({ sources, statements: [{ source: 'blinken' }] }, [], 'party')
    expect(keys).toEqual(['united-states', 'others'])
  })
})

describe('a column', () => {
  test('has a joint statement in each of its members’ columns', async () => {
    expect((await columns({ statements: [{ source: 'both' }] }, [], 'party')).places).toEqual([[0, 1]])
  })

  test('of a named body has its spokesmen too', async () => {
    expect(await columns({ statements: [{ source: 'torosyan' }] }, ['source:armenia-mod'])).toMatchObject({
      keys: ['armenia-mod'],
      places: [[0]],
    })
  })

  test('has the party above and the short name below', async () => {
    const statements = [{ source: 'armenia-mod' }, { source: 'blinken' }]
    expect((await columns({ statements })).headings).toEqual([
      { heading: 'ARMENIA', subheading: 'Ministry of Defence' },
      { heading: 'UNITED STATES', subheading: 'Antony Blinken' },
    ])
  })

  test('of a document is its publisher, and its id where the publisher has several', async () => {
    const documents = [
      { id: 'one', publisher: 'A paper' },
      { id: 'two', publisher: 'A paper' },
      { id: 'three', publisher: 'A wire' },
    ]
    const statements = documents.map(({ id }) => ({
      appearances: [{ document: id, role: 'report' as const }],
    }))
    expect((await columns({ documents, statements }, [], 'document')).headings).toEqual([
      { heading: 'A paper', subheading: 'one' },
      { heading: 'A wire' },
      { heading: 'A paper', subheading: 'two' },
    ])
  })

  test('of its own is there for what nobody says, and for what stands in no document', async () => {
    expect(await columns({ statements: [{}, { source: null }] }, [], 'source')).toMatchObject({
      keys: ['armenia-mod', 'unattributed'],
      places: [[0], [1]],
    })
    const appearances = [{ document: 'page', role: 'report' as const }]
    expect(await columns({ statements: [{}, { appearances }] }, [], 'document')).toMatchObject({
      keys: ['page', 'no document named'],
      places: [[1], [0]],
    })
  })
})

test('every statement stands in columns that are there, whatever is asked', async () => {
  const source = fc.constantFrom('pashinyan', 'aliyev', 'blinken', 'both', 'torosyan', null)
  const document = fc.constantFrom('one', 'two').map((id) => ({ document: id, role: 'also' as const }))
  const statement = fc.record({ source, appearances: fc.array(document, { maxLength: 2 }) })
  const named = fc.subarray(['source:blinken', 'source:armenia-mod', 'source:aliyev'])
  await fc.assert(
    fc.asyncProperty(
      fc.array(statement, { maxLength: 5 }),
      named,
      fc.constantFrom(...ACROSS, undefined),
      async (statements, ...asked) => {
        const { keys, headings, places } = await columns({ statements }, ...asked)
        expect(headings).toHaveLength(keys.length)
        for (const each of places) {
          expect(each.length).toBeGreaterThan(0)
          expect(each.every((place) => place >= 0 && place < keys.length)).toBe(true)
        }
      },
    ),
  )
})

test('the sides stand in the order of their names, whatever their ids', async () => {
  const parties = PARTIES.map((party) => (party.id === 'armenia' ? { ...party, name: 'Zarmenia' } : party))
  expect((await columns({ parties, statements: MANY })).keys).toEqual(['azerbaijan', 'armenia', 'others'])
})
