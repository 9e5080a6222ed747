import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { takeForeign } from '../../../../src/dataset/foreign/take-foreign.js'
import type { Intake } from '../../../../src/dataset/intake.js'
import { parseMapping } from '../../../../src/dataset/mapping.js'
import type { Reading } from '../../../../src/dataset/reading.js'
import type { FlatRecord } from '../../../../src/model/record.js'
import { errorOf } from '../../../support/problems.js'

function foreign(text: string, map: string, reading: Reading = {}, file = 'a.json'): Promise<Intake> {
  return takeForeign(new TextEncoder().encode(text), file, { ...reading, map: parseMapping([map]) })
}

function example(name: string, map: string, reading: Reading = {}): Promise<Intake> {
  return foreign(readFileSync(`__tests__/support/foreign/${name}`, 'utf8'), map, reading, name)
}

const records = ({ taken }: Intake): FlatRecord[] => taken.map(({ line }) => line as FlatRecord)
const reasons = ({ refused }: Intake): string[] =>
  refused.flatMap(({ problems }) => problems.map(({ message }) => message))

describe('a list of objects, as AVeriTeC has it', () => {
  const map = 'gist=claim,source=speaker,said=claim_date,url=original_claim_url,publisher=reporting_source'

  test('is read by its fields, with their days first', async () => {
    const intake = await example('averitec.json', map, { dates: 'dmy' })
    expect(records(intake)).toMatchObject([
      {
        id: 'row-1',
        source: 'port-authority',
        saidDate: '2020-08-25',
        documents: [{ publisher: 'A newspaper' }],
      },
      { id: 'row-2', saidDate: '2020-09-04' },
    ])
    expect(records(intake)[1]).not.toHaveProperty('source')
    expect(reasons(intake)).toEqual(['record 3, field “claim”: there is no gist'])
    expect(intake.notices).toEqual([
      'averitec.json: fields left out: required_reannotation, label, claim_types, questions',
    ])
  })

  test('tells the line of what is refused', async () => {
    const { refused } = await example('averitec.json', map)
    expect(refused.map(({ row }) => row.where.line)).toEqual([13, 23])
  })
})

describe('ClaimReview', () => {
  const map =
    'gist=claimReviewed,source=itemReviewed.author.name,said=itemReviewed.datePublished,published=datePublished'

  test('is read whatever shape its author and its dates have', async () => {
    const intake = await example('claimreview.ndjson', map, { lists: ';' })
    expect(
      records(intake).map(({ source, publishedDate, saidDate }) => [source, saidDate, publishedDate]),
    ).toEqual([
      ['water-board', '2022-11-01', '2022-11-07'],
      ['ada-stone-and-ben-moor', '2022-11-02T08:00:00+01:00', '2022-11-07T09:11:00Z'],
      ['ada-stone', undefined, '2022-11-07T09:11:00'],
      [undefined, '2022-11-03', '2022-11-07T09:11:00+01:00'],
    ])
    expect(reasons(intake)).toEqual([
      'record 5, field “itemReviewed.datePublished”: “3/11/2022” can be two days: 2022-11-03 or 2022-03-11',
      'record 6: there are 2 values at “claimReviewed”, and gist takes one',
    ])
  })
})

describe('items', () => {
  test.each([
    ['one a line', '{"c":"A"}\n{"c":"B"}\n'],
    ['over several lines', '{\n"c":"A"}\n{"c":\n"B"}\n'],
    ['in a list', ' [{"c":"A"},\n{"c":"B"}]'],
    ['in a graph', '{"@context":"x","@graph":[{"c":"A"},{"c":"B"}]}'],
    ['in a feed', '{"dataFeedElement":[{"c":"A"},{"c":"B"}]}'],
  ])('may stand %s', async (_where, text) => {
    expect(records(await foreign(text, 'gist=c')).map(({ gist }) => gist)).toEqual(['A', 'B'])
  })

  test('that are no objects are refused, each', async () => {
    const intake = await foreign('[{"c":"A"}, 7, ["x"], null]', 'gist=c')
    expect([intake.taken.length, reasons(intake)]).toEqual([
      1,
      ['record 2 is no object', 'record 3 is no object', 'record 4 is no object'],
    ])
  })

  test('of which a line is broken lose that line only', async () => {
    const intake = await foreign('{"c":"A"}\n{"c":\n{"c":"B"}\n', 'gist=c', {}, 'a.ndjson')
    expect(records(intake).map(({ id }) => id)).toEqual(['row-1', 'row-3'])
    expect(intake.refused.map(({ row }) => row.where.line)).toEqual([2])
  })

  test('in a list that is broken are refused as a whole', async () => {
    expect((await errorOf(() => foreign('[{"c":"A"},', 'gist=c'))).kind).toBe('data')
  })

  test('of which none has a path say which paths there are', async () => {
    expect((await errorOf(() => foreign('[{"a":{"claim":"A"}}]', 'gist=a.clam'))).problems[0]).toMatchObject({
      hint: 'it has a, a.claim',
      didYouMean: ['a.claim'],
    })
  })

  test('may have keys with dots, and names that are dangerous to objects', async () => {
    expect(records(await foreign('[{"a.b":"A","__proto__":"B"}]', 'gist=a.b,note=__proto__'))).toMatchObject([
      { gist: 'A', coding: { note: 'B' } },
    ])
  })
})
