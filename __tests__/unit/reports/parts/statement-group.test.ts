import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RELATION_TYPES } from '../../../../src/model/relation.js'
import { idsOf, groupRepetitions, repetitionsIn } from '../../../../src/reports/parts/statement-group.js'
import { type DatasetSketch, makeDataset, SOURCES } from '../../../support/dataset.js'

/** `s1=s2 s3` for each telling: itself, what is the same, parts and merged views. */
function told(sketch: DatasetSketch, chosen?: readonly string[]): string[] {
  const dataset = makeDataset(sketch)
  const statements = dataset.statements.filter(({ id }) => chosen === undefined || chosen.includes(id))
  return groupRepetitions(dataset, statements).map((telling) => idsOf(telling).join(' '))
}

const capital = (id: string): string => `${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`

const repeats = (from: string, to: string) => ({ from, to, type: 'repeats' as const })

describe('what is told once', () => {
  test('a statement and its repetitions by the same source', () => {
    expect(told({ statements: [{}, {}, {}], relations: [repeats('s2', 's1')] })).toEqual(['s1 s2', 's3'])
  })

  test('repetitions of repetitions', () => {
    const relations = [repeats('s3', 's2'), repeats('s2', 's1')]
    expect(told({ statements: [{}, {}, {}], relations })).toEqual(['s1 s2 s3'])
  })

  test('not what somebody else repeats', () => {
    const statements = [{}, { source: 'azerbaijan-mod' }]
    expect(told({ statements, relations: [repeats('s2', 's1')] })).toEqual(['s1', 's2'])
  })

  test('of several originals by the same source with the first', () => {
    const relations = [repeats('s3', 's1'), repeats('s3', 's2')]
    expect(told({ statements: [{}, {}, {}], relations })).toEqual(['s1 s3', 's2'])
  })

  test('not a repetition whose original was not asked for', () => {
    expect(told({ statements: [{}, {}], relations: [repeats('s2', 's1')] }, ['s2'])).toEqual(['s2'])
  })

  test('a circle of repetitions stays apart', () => {
    const relations = [repeats('s1', 's2'), repeats('s2', 's1')]
    expect(told({ statements: [{}, {}], relations })).toEqual(['s1', 's2'])
  })

  test('undated views of one source, one after another', () => {
    const view = { act: 'hold-view', clause: 'a view' } as const
    const statements = [view, view, { ...view, source: 'blinken' }, { ...view, saidDate: '2022' }]
    expect(told({ statements })).toEqual(['s1 s2', 's3', 's4'])
  })
})

describe('a joint statement', () => {
  const STATES = ['armenia', 'azerbaijan'].map((party) => ({ id: party, name: capital(party), party }))
  const both = { id: 'both', type: 'Joint', members: ['armenia', 'azerbaijan'] } as const
  const sources = [...SOURCES, ...STATES, both]
  const statements = [{ source: 'both' }, {}, { source: 'azerbaijan-mod' }]
  const sums = [repeats('s1', 's2'), repeats('s1', 's3')]

  test('stands with what bodies of both its members said', () => {
    expect(told({ sources, statements, relations: sums })).toEqual(['s2 s1', 's3 s1'])
  })

  test('stands with the one that is asked for', () => {
    expect(told({ sources, statements, relations: sums }, ['s1', 's2'])).toEqual(['s2 s1'])
  })

  test('stands with both through another that says it', () => {
    const relations = [...sums, repeats('s4', 's1'), repeats('s4', 's2'), repeats('s4', 's3')]
    const four = [...statements, { source: 'both' }]
    expect(told({ sources, statements: four, relations })).toEqual(['s2 s1 s4', 's3 s1 s4'])
    expect(told({ sources, statements: four, relations }, ['s1', 's4'])).toEqual(['s1 s4'])
  })

  test('stands for itself where one of its members said nothing that it repeats', () => {
    expect(told({ sources, statements, relations: sums.slice(1) })).toEqual(['s1', 's2', 's3'])
  })

  test('stands for itself where a body does not speak for its members', () => {
    const leaders = { ...both, members: ['pashinyan', 'aliyev'] }
    expect(told({ sources: [...SOURCES, leaders], statements, relations: sums })).toEqual(['s1', 's2', 's3'])
  })

  test('stands with the spokesmen of its members', () => {
    const leaders = { ...both, members: ['pashinyan', 'aliyev'] }
    const spokesmen = [
      { id: 'armenia-mod', partOf: 'pashinyan' },
      { id: 'azerbaijan-mod', partOf: 'aliyev' },
    ]
    const people = SOURCES.filter(({ type }) => type === 'Person')
    const relations = sums
    expect(told({ sources: [...people, leaders, ...spokesmen], statements, relations })).toEqual([
      's2 s1',
      's3 s1',
    ])
  })

  test('counts once among the repetitions', () => {
    const dataset = makeDataset({ sources, statements, relations: sums })
    expect(repetitionsIn(groupRepetitions(dataset, dataset.statements))).toEqual(['s1'])
  })
})

test('every statement is told in exactly one telling, a joint one perhaps in several, whatever the relations', () => {
  const end = fc.integer({ min: 1, max: 6 }).map((number) => `s${number}`)
  const relation = fc.record({
    from: end,
    to: end,
    type: fc.constantFrom(...RELATION_TYPES, 'repeats', 'repeats'),
  })
  const source = fc.constantFrom('armenia-mod', 'azerbaijan-mod', 'both')
  const both = { id: 'both', type: 'Joint', members: ['armenia-mod', 'azerbaijan-mod'] }
  const act = fc.constantFrom('state', 'hold-view')
  const statement = fc.record({ source, act, clause: fc.constant('a clause') })
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 6, maxLength: 6 }),
      fc.array(relation, { maxLength: 8 }),
      (statements, relations) => {
        const groups = told({ sources: [...SOURCES, both], statements, relations } as DatasetSketch)
        const ids = groups.flatMap((each) => each.split(' '))
        expect([...new Set(ids)].toSorted()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6'])
        const heads = groups.map((each) => each.split(' ')[0])
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
        for (const id of twice) {
          expect(statements[Number(id.slice(1)) - 1]?.source).toBe('both')
          expect(heads).not.toContain(id)
        }
      },
    ),
  )
})
