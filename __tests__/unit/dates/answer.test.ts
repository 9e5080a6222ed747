import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Answer, both, either, opposite, sure } from '../../../src/dates/answer.js'

const answer = fc.constantFrom<Answer>('yes', 'perhaps', 'no')

test('both is as sure as the less sure, either as the surer', () => {
  expect(both('yes', 'perhaps')).toBe('perhaps')
  expect(both('perhaps', 'no')).toBe('no')
  expect(either('perhaps', 'no')).toBe('perhaps')
  expect(either('perhaps', 'yes')).toBe('yes')
})

test('perhaps is its own opposite', () => {
  expect([opposite('yes'), opposite('perhaps'), opposite('no')]).toEqual(['no', 'perhaps', 'yes'])
})

test('what is known is never perhaps', () => {
  expect([sure(true), sure(false)]).toEqual(['yes', 'no'])
})

test('De Morgan, order and grouping', () => {
  fc.assert(
    fc.property(answer, answer, answer, (a, b, c) => {
      expect(opposite(both(a, b))).toBe(either(opposite(a), opposite(b)))
      expect(both(a, b)).toBe(both(b, a))
      expect(either(a, either(b, c))).toBe(either(either(a, b), c))
      expect(both(a, either(b, c))).toBe(either(both(a, b), both(a, c)))
      expect(opposite(opposite(a))).toBe(a)
    }),
  )
})
