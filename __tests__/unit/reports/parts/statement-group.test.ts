import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RELATION_TYPES } from '../../../../src/model/relation.js'
import { idsOf, groupRepetitions } from '../../../../src/reports/parts/statement-group.js'
import { type DatasetSketch, makeDataset } from '../../../support/dataset.js'

/** `s1=s2 s3` for each telling: itself, what is the same, parts and merged views. */
function told(sketch: DatasetSketch, chosen?: readonly string[]): string[] {
  const dataset = makeDataset(sketch)
  const statements = dataset.statements.filter(({ id }) => chosen === undefined || chosen.includes(id))
  return groupRepetitions(dataset, statements).map((telling) => idsOf(telling).join(' '))
}

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

test('every statement is told in exactly one telling, whatever the relations', () => {
  const end = fc.integer({ min: 1, max: 6 }).map((number) => `s${number}`)
  const relation = fc.record({
    from: end,
    to: end,
    type: fc.constantFrom(...RELATION_TYPES, 'repeats', 'repeats'),
  })
  const source = fc.constantFrom('armenia-mod', 'azerbaijan-mod')
  const act = fc.constantFrom('state', 'hold-view')
  const statement = fc.record({ source, act, clause: fc.constant('a clause') })
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 6, maxLength: 6 }),
      fc.array(relation, { maxLength: 8 }),
      (statements, relations) => {
        const ids = told({ statements, relations } as DatasetSketch).flatMap((each) => each.split(' '))
        expect(ids.toSorted()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6'])
      },
    ),
  )
})
