import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstLine, firstSaid } from '../../../../src/reports/parts/first-said.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { makeDataset, type DatasetSketch } from '../../../support/dataset.js'

function first(
  statements: DatasetSketch['statements'],
  relations: DatasetSketch['relations'] = [],
): string[] {
  const dataset = makeDataset({ statements: statements ?? [], relations: relations ?? [] })
  return firstSaid(dataset, dataset.statements).map(({ id }) => id)
}

describe('who spoke first', () => {
  test('the one of the earlier day', () => {
    expect(first([{ saidDate: '2022-11-08' }, { saidDate: '2022-11-07' }])).toEqual(['s2'])
  })

  test('nobody of one day, or of days that overlap', () => {
    expect(first([{ saidDate: '2022-11-07' }, { saidDate: '2022-11-07' }])).toEqual(['s1', 's2'])
    expect(first([{ saidDate: '2022-11-07/2022-11-09' }, { saidDate: '2022-11-08' }])).toEqual(['s1', 's2'])
    expect(first([{ saidDate: '2022-11' }, { saidDate: '2022-11-30' }])).toEqual(['s1', 's2'])
  })

  test('nobody where a date is only near', () => {
    expect(first([{ saidDate: '2022-11-06~' }, { saidDate: '2022-11-07' }])).toEqual(['s1', 's2'])
    expect(first([{ saidDate: '2022-11-06~' }, { saidDate: '2022-11-08' }])).toEqual(['s1'])
  })

  test('an answer of the same day comes after what it answers', () => {
    const day = { saidDate: '2022-11-07' }
    for (const type of ['denies', 'answers', 'counter-accuses', 'acknowledges'] as const) {
      expect(first([day, day], [{ from: 's1', to: 's2', type }])).toEqual(['s2'])
    }
  })

  test('a repetition, and two that answer each other, prove no order', () => {
    const day = { saidDate: '2022-11-07' }
    expect(first([day, day], [{ from: 's1', to: 's2', type: 'repeats' }])).toEqual(['s1', 's2'])
    const mutual = { from: 's1', to: 's2', type: 'counter-accuses', direction: 'mutual' } as const
    expect(first([day, day], [mutual])).toEqual(['s1', 's2'])
  })

  test('an answer to what was not asked for proves nothing', () => {
    const dataset = makeDataset({
      statements: [{ saidDate: '2022-11-06' }, { saidDate: '2022-11-07' }],
      relations: [{ from: 's2', to: 's1', type: 'denies' }],
    })
    expect(firstSaid(dataset, dataset.statements.slice(1)).map(({ id }) => id)).toEqual(['s2'])
  })

  test('the undated and reports that were not made take no part', () => {
    expect(first([{}, { saidDate: '2022-11-01', act: 'not-reported' }, { saidDate: '2022-11-07' }])).toEqual([
      's3',
    ])
    expect(first([{}])).toEqual([])
  })
})

test('whatever is last of all possible days is never before what is called first', () => {
  fc.assert(
    fc.property(accusingWorlds, (sketch) => {
      const dataset = makeDataset(sketch)
      const chosen = new Set(firstSaid(dataset, dataset.statements))
      const later = dataset.statements.filter((one) => one.saidDate === '2022-11-20')
      if (dataset.statements.some((one) => one.saidDate === '2022-11-06')) {
        for (const one of later) expect(chosen.has(one)).toBe(false)
      }
      expect(
        firstSaid(dataset, [...dataset.statements].reverse())
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...chosen].map(({ id }) => id).sort())
    }),
  )
})

test('it is said in words, and nothing is said of nobody', () => {
  expect(firstLine([])).toBe('')
  expect(firstLine(['s1'])).toBe('First said: s1.')
  expect(firstLine(['s1', 's2'])).toBe('Who spoke first is not known: s1, s2 may be of one day.')
})
