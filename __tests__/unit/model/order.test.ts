import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareText } from '../../../src/text/compare-text.js'
import { compareDates } from '../../../src/model/date-order.js'
import { inOrder } from '../../../src/model/order.js'
import { makeDataset, makeStatement } from '../../support/dataset.js'

const said = (saidDate?: string) => makeStatement(saidDate === undefined ? {} : { saidDate })
const DATES = [
  '2022-10-07',
  '2022-10',
  '2022-10-XX',
  '2022',
  '2022-11-07',
  '2022-11-06/2022-11-07',
  '../2022-11-07',
  '2022-11-06/..',
  '../..',
  '2022-11-06~',
  '[2022-11-06,2022-11-07]',
  '2022?-10',
  undefined,
]

describe('the order of statements', () => {
  test('is by the earliest day; a month comes after its exact days, and what is undated last', () => {
    const typed = ['2022-10', undefined, '2022-11-01', '2022-10-31', '2022-10-07/2022-10-09', '2022-10-08']
    const sorted = typed.map(said).sort((a, b) => compareDates(a.saidDate, b.saidDate))
    expect(sorted.map(({ saidDate }) => saidDate)).toEqual([
      '2022-10-07/2022-10-09',
      '2022-10-08',
      '2022-10-31',
      '2022-10',
      '2022-11-01',
      undefined,
    ])
  })

  test('keeps what is of one day together, the whole days before the hours, and these by their instants', () => {
    const typed = [
      '2022-11-07~',
      '[2022-11-07,2022-11-09]',
      '2022?-11-07',
      '2022-11-07T10:00+04:00',
      '2022-11-07T08:00Z',
      '2022-11-07',
      '2022-11-07T12:00+05:00',
    ]
    const sorted = [...typed].sort(compareDates)
    expect(sorted).toEqual([
      '2022?-11-07',
      '2022-11-07',
      '[2022-11-07,2022-11-09]',
      '2022-11-07T10:00+04:00',
      '2022-11-07T12:00+05:00',
      '2022-11-07T08:00Z',
      '2022-11-07~',
    ])
  })

  test('is, on one day, by the name of the source, then by id, whether or not the year is inferred', () => {
    const statements = [
      { id: 'b', source: 'blinken', saidDate: '2022?-11-07' },
      { id: 'c', source: 'armenia-mod', saidDate: '2022-11-07' },
      { id: 'a', source: 'blinken', saidDate: '2022-11-07' },
    ]
    const dataset = makeDataset({ statements })
    expect(inOrder(dataset, dataset.statements).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('is, on one day, by the name of the source, then by id', () => {
    const saidDate = '2022-11-07'
    const dataset = makeDataset({
      statements: [
        { id: 'c', source: 'blinken', saidDate },
        { id: 'b', source: 'armenia-mod', saidDate },
        { id: 'a', source: 'armenia-mod', saidDate },
      ],
    })
    expect(inOrder(dataset, dataset.statements).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  test('is total: it does not depend on the order before, open ends and all', () => {
    const statements = fc.shuffledSubarray(
      DATES.map((date, index) => ({ ...said(date), id: `s${index}` })),
      { minLength: DATES.length },
    )
    const dataset = makeDataset()
    const once = inOrder(
      dataset,
      DATES.map((date, index) => ({ ...said(date), id: `s${index}` })),
    )
    fc.assert(
      fc.property(statements, (shuffled) => {
        expect(inOrder(dataset, shuffled)).toEqual(once)
      }),
    )
  })

  test('agrees with itself turned round, and is transitive', () => {
    const date = fc.constantFrom(...DATES)
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        const sign = (one: typeof a, two: typeof b): number => Math.sign(compareDates(one, two)) + 0
        expect(sign(a, b) + sign(b, a)).toBe(0)
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

test('texts are ordered by code unit, not by a locale', () => {
  expect(['ä', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'ä'])
})
