import { expect, test } from '@jest/globals'
import { most } from '../../../../src/reports/parts/most.js'

const first = (...counts: readonly number[]): number[] => most(counts, (count) => count)

test('three at most, from most', () => {
  expect(first(1, 5, 3, 4, 2)).toEqual([5, 4, 3])
  expect(first(2, 1)).toEqual([2, 1])
  expect(first()).toEqual([])
})

test('of equals all are named or none', () => {
  expect(first(3, 1, 5, 3, 3)).toEqual([5])
  expect(first(1, 1, 1, 1)).toEqual([])
  expect(first(2, 2, 1, 2)).toEqual([2, 2, 2])
})

test('what has none is not among the first', () => {
  expect(first(0, 2)).toEqual([2])
})
