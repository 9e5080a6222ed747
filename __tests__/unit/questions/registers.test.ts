import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import { writtenTerm } from '../../../src/query/term.js'
import type { Answer } from '../../../src/questions/answer.js'
import {
  askDocuments,
  askIncidents,
  askOverview,
  askSources,
  askWhoseWord,
} from '../../../src/questions/registers.js'
import { askShow } from '../../../src/questions/show.js'
import type { Output } from '../../../src/reports/report.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'
import { itemsOf } from '../../support/items.js'

const dataset = makeDataset({
  sources: [...SOURCES, { id: 'voice', name: 'The voice', partOf: 'armenia-mod' }],
  documents: [{ id: 'page', headline: 'A page' }],
  incidents: [{ id: 'fire', name: 'Border fire' }],
  statements: [
    { appearances: [{ document: 'page', role: 'report' }], incident: 'fire' },
    { source: 'voice', incident: 'fire' },
    { source: null, incident: 'fire' },
  ],
})
const engine = new MemoryEngine(dataset, 'time')
const PRINTING = { printsPage: true }
const ALL = { terms: [] }

/** What a register prints: each entry has an id. */
interface Entries extends Output {
  readonly item: { readonly id: string }
}

/** The question as understood, and all ids that the answer has. */
async function told(answer: Promise<Answer<Output>>): Promise<{ asked: string[]; ids: string[] }> {
  const { asked, report } = await answer
  const json = JSON.stringify([report.items, report.tail()])
  return { asked: asked.map(writtenTerm), ids: ['s1', 's2', 's3'].filter((id) => json.includes(`"${id}"`)) }
}

describe('the card of one', () => {
  test('is asked for by any of its names, and comes back by its id', async () => {
    expect((await told(askDocuments(engine, ALL, { name: 'A page', ...PRINTING }))).asked).toEqual([
      'document:page',
    ])
    expect((await told(askSources(engine, ALL, { name: 'Armenian MoD', ...PRINTING }))).asked).toEqual([
      'source:armenia-mod',
    ])
    expect((await told(askIncidents(engine, ALL, { name: 'border fire', ...PRINTING }))).asked).toEqual([
      'incident:fire',
    ])
    expect((await told(askWhoseWord(engine, 'border fire', { rules: false, ...PRINTING }))).asked).toEqual([
      'incident:fire',
    ])
    await expect(askSources(engine, ALL, { name: 'nobody at all', ...PRINTING })).rejects.toMatchObject({
      kind: 'usage',
    })
  })

  test('of an incident has what nobody is cited for', async () => {
    expect((await told(askIncidents(engine, ALL, { name: 'fire', ...PRINTING }))).ids).toEqual([
      's1',
      's2',
      's3',
    ])
  })

  test('of a source has not what others say for it', async () => {
    expect((await told(askSources(engine, ALL, { name: 'armenia-mod', ...PRINTING }))).ids).toEqual(['s1'])
  })
})

test('registers have all entries, and an overview counts what nobody is cited for apart', async () => {
  const idsOf = async (answer: Promise<Answer<Entries>>): Promise<string[]> =>
    itemsOf((await answer).report).map(({ id }) => id)
  expect(await idsOf(askDocuments(engine, ALL, PRINTING))).toEqual(['page'])
  expect(await idsOf(askIncidents(engine, ALL, PRINTING))).toEqual(['fire'])
  expect(await idsOf(askSources(engine, ALL, PRINTING))).toContain('blinken')
  const { report } = await askOverview(engine, ALL, { isDefault: false, others: [], ...PRINTING })
  expect(report.summary?.()).toMatchObject({ statements: 2, unattributed: 1 })
})

test('statements are shown in the order in which they are named, also what nobody is cited for', async () => {
  const { report } = await askShow(engine, ['s3', 's1'], {
    trace: false,
    layers: false,
    texts: [],
    ...PRINTING,
  })
  expect(itemsOf(report).map(({ statement }) => statement.id)).toEqual(['s3', 's1'])
})
