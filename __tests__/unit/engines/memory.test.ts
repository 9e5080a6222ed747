import { describe, expect, test } from '@jest/globals'
import { MemoryEngine } from '../../../src/engines/memory.js'
import type { Order, Question } from '../../../src/evidence/engine.js'
import { toRecord } from '../../../src/model/record.js'
import type { Relation } from '../../../src/model/relation.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({
  statements: [
    { act: 'accuse', saidDate: '2022-11-08', incident: 'fire' },
    { act: 'deny', saidDate: '2022-11-06', incident: 'fire', source: 'aliyev' },
    { act: 'accuse', saidDate: '2022-11', source: 'pashinyan', incident: 'talks' },
    { act: 'accuse', source: null, saidDate: '2022-11-07', incident: 'fire' },
    { act: 'accuse', source: 'aliyev' },
  ],
  relations: [{ from: 's2', to: 's1', type: 'denies' }],
})
const engine = new MemoryEngine(dataset, 'time')

const question = (typed: readonly string[], how: Omit<Question, 'terms'> = {}): Question => ({
  ...how,
  terms: readTerms(typed),
})
const idsOf = (statements: readonly { readonly id: string }[]): string[] => statements.map(({ id }) => id)

describe('evidence', () => {
  test('has what fits, in the order of the file, and the question with ids for names', async () => {
    const { asked, selection, info } = await engine.ask(question(['source:Aliyev,Pashinyan']), {})
    expect(asked.terms.map(writtenTerm)).toEqual(['source:aliyev,pashinyan'])
    expect(idsOf(selection.statements)).toEqual(['s2', 's3', 's5'])
    expect(info).toBe(dataset.info)
  })

  test('leaves out what nobody is cited for, unless it is to be kept or asked for', async () => {
    const asked = async (typed: string[], how = {}): Promise<string[]> =>
      idsOf((await engine.ask(question(typed, how), {})).selection.statements)
    expect(await asked(['act:accuse'])).toEqual(['s1', 's3', 's5'])
    expect(await asked(['act:accuse'], { keepsUnattributed: true })).toEqual(['s1', 's3', 's4', 's5'])
    expect(await asked(['is:unattributed'])).toEqual(['s4'])
  })

  test('leaves out what fits only perhaps where certainty is asked for', async () => {
    const perhaps = await engine.ask(question(['said:2022-11-08']), {})
    expect([idsOf(perhaps.selection.statements), idsOf(perhaps.selection.perhaps)]).toEqual([
      ['s1', 's3'],
      ['s3'],
    ])
    const { selection } = await engine.ask(question(['said:2022-11-08'], { certain: true }), {})
    expect([idsOf(selection.statements), selection.uncertainLeftOut]).toEqual([['s1'], 1])
  })

  test('has all statements on the same incidents only on request, in the order of the file', async () => {
    const typed = question(['act:accuse', 'source:armenia-mod'])
    expect((await engine.ask(typed, {})).sameIncidents).toEqual([])
    expect(idsOf((await engine.ask(typed, { sameIncidents: true })).sameIncidents)).toEqual([
      's1',
      's2',
      's4',
    ])
    const without = question(['source:aliyev', 'act:accuse'])
    expect((await engine.ask(without, { sameIncidents: true })).sameIncidents).toEqual([])
  })

  test('is of all records in what it says of them, and knows the surroundings that a question asks for', async () => {
    const { selection, corpus } = await engine.ask(question(['is:denied']), {})
    expect(idsOf(selection.statements)).toEqual(['s1'])
    expect([corpus.statements, corpus.unattributed]).toEqual([5, 1])
    const sides = await engine.ask(question(['sides:both'], { keepsUnattributed: true }), {})
    expect(idsOf(sides.selection.statements)).toEqual(['s1', 's2', 's4'])
  })

  test('of a question that cannot be read is an error, as of any other question', async () => {
    const wrong = question(['act:acuse'])
    await expect(engine.ask(wrong, {})).rejects.toMatchObject({ kind: 'usage' })
    await expect(engine.list(wrong, 'file')).rejects.toMatchObject({ kind: 'usage' })
    await expect(engine.count(wrong)).rejects.toMatchObject({ kind: 'usage' })
    await expect(engine.tally(wrong)).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('a list', () => {
  async function listed(order: Order, limit = 9): Promise<string[]> {
    const ids: string[] = []
    for await (const { statement } of (await engine.list(question([]), order)).records(limit))
      ids.push(statement.id)
    return ids
  }

  test('comes in the order that is asked for, as many as are asked for', async () => {
    expect(await listed('file')).toEqual(['s1', 's2', 's3', 's5'])
    expect(await listed('time')).toEqual(['s2', 's1', 's3', 's5'])
    expect(await listed('time', 2)).toEqual(['s2', 's1'])
  })

  test('counts all, whatever its limit', async () => {
    const stream = await engine.list(question(['said:2022-11-08']), 'file')
    for await (const _ of stream.records(1)) void _
    expect(stream.counts).toEqual({
      ...{ fits: 1, undatedKept: 0, perhaps: 1 },
      ...{ uncertain: 0, undated: 1, unattributed: 0 },
    })
    expect((await engine.list(question(['known-by:2022-11-07']), 'file')).counts).toMatchObject({ later: 1 })
  })

  test('shows each statement alone: what its relations lead to is not looked up, nor marked as missing', async () => {
    const marked: Relation = {
      from: 's1',
      to: 'gone',
      type: 'answers',
      direction: 'one-way',
      basis: 'explicit',
      endNotHeld: true,
    }
    const alone = new MemoryEngine(
      makeDataset({ statements: [{}, {}], relations: [marked, { from: 's2', to: 's1', type: 'denies' }] }),
      'file',
    )
    const [first] = await fromAsync((await alone.list(question([]), 'file')).records(9))
    expect([...(first?.lookup.statementById.keys() ?? [])]).toEqual(['s1'])
    expect(first?.lookup.relationsOf.get('s1')?.map(({ type, endNotHeld }) => [type, endNotHeld])).toEqual([
      ['answers', undefined],
      ['denies', undefined],
    ])
    expect(first?.lookup.relationsOf.get('s2')).toBeUndefined()
  })

  test('as lines is the records of its statements, each with a newline', async () => {
    const many = makeDataset({
      statements: Array.from({ length: 600 }, (_, index) => ({ gist: `Žitný ${String(index)}` })),
    })
    const stream = await new MemoryEngine(many, 'file').list(question([]), 'file')
    const text = Buffer.concat(await fromAsync(stream.lines(599))).toString()
    const records = many.statements
      .slice(0, 599)
      .map((statement) => `${JSON.stringify(toRecord(many, statement))}\n`)
    expect(text).toBe(records.join(''))
  })
})

async function fromAsync<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}

test('a count is a cell for each statement that fits, in both dimensions', async () => {
  const { representatives, cells, counts } = await engine.count(question(['act:accuse']))
  expect(representatives.map((found) => found.map(({ statement }) => statement.id))).toEqual([
    ['s1', 's3', 's5'],
    ['s1', 's3', 's5'],
  ])
  expect([...cells]).toEqual([
    [0, 0, 1],
    [1, 1, 1],
    [2, 2, 1],
  ])
  expect(counts).toEqual({
    ...{ fits: 3, undatedKept: 0, perhaps: 0 },
    ...{ uncertain: 0, undated: 0, unattributed: 1 },
  })
})

test('a tally has what nobody is cited for, too', async () => {
  const { groups } = await engine.tally(question([]))
  expect(groups.map(({ statement, count }) => [statement.id, count])).toEqual(
    ['s1', 's2', 's3', 's4', 's5'].map((id) => [id, 1]),
  )
})

test('it has the digest and the order that it was opened with', async () => {
  expect(await engine.digest()).toBe(dataset.sha256)
  expect([engine.order, new MemoryEngine(dataset, 'file').order]).toEqual(['time', 'file'])
})
