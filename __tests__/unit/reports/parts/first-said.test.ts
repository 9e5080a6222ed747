import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bare } from '../../../../src/page/text.js'
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

test('hours decide where two have them: the same day, and the same hour of two zones', () => {
  expect(first([{ saidDate: '1962-10-22T19:00-04:00' }, { saidDate: '1962-10-22T18:00-04:00' }])).toEqual([
    's2',
  ])
  expect(first([{ saidDate: '1962-10-23T17:00+03:00' }, { saidDate: '1962-10-23T10:30-04:00' }])).toEqual([
    's1',
  ])
  expect(first([{ saidDate: '1962-10-23T00:10+03:00' }, { saidDate: '1962-10-22T18:00-04:00' }])).toEqual([
    's1',
  ])
})

test('an hour is not before a day that may hold it', () => {
  const hour = '1962-10-22T18:00-04:00'
  expect(first([{ saidDate: '1962-10-22' }, { saidDate: hour }])).toEqual(['s1', 's2'])
  expect(first([{ saidDate: '1962-10-21' }, { saidDate: hour }])).toEqual(['s1'])
  expect(first([{ saidDate: '1962-10-22T18:00' }, { saidDate: hour }])).toEqual(['s1', 's2'])
})

describe('it is said in words', () => {
  const words = (statements: DatasetSketch['statements'], ids: readonly string[]): string => {
    const dataset = makeDataset({ statements: statements ?? [] })
    return bare(
      firstLine(
        dataset,
        dataset.statements.filter(({ id }) => ids.includes(id)),
      ),
    )
  }
  const own = { source: 'armenia-mod', saidDate: '2022-11-07' }
  const attribution = { source: 'azerbaijan-mod', relayedBy: [{ source: 'armenia-mod', only: true }] }
  const told = { saidDate: '2022-11-07', attribution }

  test('with who it was; nothing is said of nobody', () => {
    expect(words([own], [])).toBe('')
    expect(words([own], ['s1'])).toBe('First: Ministry of Defence of Armenia (s1).')
    const other = { ...own, source: 'azerbaijan-mod' }
    expect(words([own, other], ['s1', 's2'])).toBe('Who spoke first is not known: it may be s1 or s2.')
    expect(words([own, own], ['s1', 's2'])).toBe('First: Ministry of Defence of Armenia (s1, s2).')
  })

  test('by whose account, where the opponent alone tells of it', () => {
    const by = 'by the account of Ministry of Defence of Armenia alone'
    expect(words([told], ['s1'])).toBe(`First, ${by}: Ministry of Defence of Azerbaijan (s1).`)
    expect(words([told, own], ['s1', 's2'])).toBe(`Who spoke first is not known: it may be s1 (${by}) or s2.`)
  })
})
