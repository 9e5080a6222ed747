import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isWithin, limitInDays, type Wait, waitBetween, waitWords } from '../../../src/dates/wait.js'
import { makeStatement } from '../../support/dataset.js'

const wait = (first: string | undefined, second: string | undefined): Wait | undefined => {
  const said = (saidDate: string | undefined) => makeStatement(saidDate === undefined ? {} : { saidDate })
  return waitBetween(said(first), said(second))
}

describe('how long after', () => {
  test.each([
    ['2022-11-06', '2022-11-06', 'the same day'],
    ['2022-11-06', '2022-11-07', '1 day later'],
    ['2022-11-06', '2022-11-06/2022-11-08', '0 to 2 days later'],
    ['2022-11-06/2022-11-08', '2022-11-07', '0 to 1 days later'],
    ['2022-11-06', '2022-11-07/..', '1 or more days later'],
    ['2022-11-07', '2022-11-06', 'dated before it'],
    ['2022-11-06T23:00+04:00', '2022-11-07T01:30+04:00', '2.5 hours later'],
    ['2022-11-06T23:00+04:00', '2022-11-06T21:00+01:00', '1 hour later'],
    ['2022-11-06T23:00', '2022-11-07T01:30', '1 day later'],
  ])('%s and then %s: %s', (first, second, words) => {
    const made = wait(first, second)
    expect(made && waitWords(made)).toBe(words)
  })

  test('is not known where one of the two has no date', () => {
    expect(wait(undefined, '2022-11-06')).toBeUndefined()
    expect(isWithin(undefined, { amount: 2, unit: 'd' })).toBe('perhaps')
  })
})

describe('within a time', () => {
  test.each([
    ['2022-11-06', '2022-11-08', 2, 'd', 'yes'],
    ['2022-11-06', '2022-11-09', 2, 'd', 'no'],
    ['2022-11-06', '2022-11-08/2022-11-09', 2, 'd', 'perhaps'],
    ['2022-11-06', '2022-11-06', 24, 'h', 'yes'],
    ['2022-11-06', '2022-11-06', 23, 'h', 'perhaps'],
    ['2022-11-06', '2022-11-07', 48, 'h', 'yes'],
    ['2022-11-06', '2022-11-07', 47, 'h', 'perhaps'],
    ['2022-11-06', '2022-11-08', 24, 'h', 'no'],
    ['2022-11-06', '2022-11-08', 25, 'h', 'perhaps'],
    ['2022-11-06T12:00Z', '2022-11-07T00:00Z', 12, 'h', 'yes'],
    ['2022-11-06T12:00Z', '2022-11-07T00:06Z', 12, 'h', 'no'],
  ] as const)('%s and then %s, within %i%s: %s', (first, second, amount, unit, answer) => {
    expect(isWithin(wait(first, second), { amount, unit })).toBe(answer)
  })

  test('an hour more asks for a day more at most', () => {
    expect([0, 1, 24, 25, 48].map((amount) => limitInDays({ amount, unit: 'h' }))).toEqual([0, 1, 1, 2, 2])
    expect(limitInDays({ amount: 3, unit: 'd' })).toBe(3)
  })

  test('more time never turns yes into no, or no answer into a surer no', () => {
    const rank = { no: 0, perhaps: 1, yes: 2 }
    const days = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.nat(5))
    fc.assert(
      fc.property(
        days,
        fc.nat(300),
        fc.nat(50),
        fc.constantFrom('d', 'h'),
        ([least, more], amount, add, unit) => {
          const some: Wait = { days: { least, most: least + more } }
          const before = isWithin(some, { amount, unit })
          expect(rank[isWithin(some, { amount: amount + add, unit })]).toBeGreaterThanOrEqual(rank[before])
        },
      ),
    )
  })
})
