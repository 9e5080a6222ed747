import { describe, expect, test } from '@jest/globals'
import {
  arranged,
  type Arrangement,
  moreLine,
  type Orders,
} from '../../../../src/reports/parts/arrangement.js'

interface Item {
  readonly id: string
  readonly said?: string
  readonly says: number
}

const ITEMS: readonly Item[] = [
  { id: 'a', said: '2022-09-01', says: 2 },
  { id: 'c', said: '2022-09-03', says: 5 },
  { id: 'd', said: '2022-09-03', says: 2 },
  { id: 'b', says: 0 },
]

const ORDERS: Orders<Item> = {
  time: { value: ({ said }) => said, kind: 'date' },
  says: { value: ({ says }) => says, kind: 'count' },
  id: { value: ({ id }) => id, kind: 'text' },
}

const ids = (how: Arrangement): string =>
  arranged(ITEMS, ORDERS, how)
    .shown.map(({ id }) => id)
    .join('')

describe('the order', () => {
  test.each([
    ['as they stand', {}, 'acdb'],
    ['dates upwards, the undated last', { order: 'time' }, 'acdb'],
    ['the last date first, the undated last', { order: 'time', reverse: true }, 'cdab'],
    ['the usual order in reverse', { reverse: true }, 'cdab'],
    ['counts from most, equals as they stand', { order: 'says' }, 'cadb'],
    ['counts from least', { order: 'says', reverse: true }, 'badc'],
    ['texts upwards', { order: 'id' }, 'abcd'],
    ['texts in reverse', { order: 'id', reverse: true }, 'dcba'],
  ])('%s', (_, how, expected) => {
    expect(ids(how)).toBe(expected)
  })
})

test('the first ones, and how many more there are', () => {
  const part = arranged(ITEMS, ORDERS, { order: 'says', limit: 1 })
  expect(part.shown.map(({ id }) => id)).toEqual(['c'])
  expect(moreLine(part)).toBe('3 more: --limit 4 shows all.')
  expect(moreLine(arranged(ITEMS, ORDERS, { limit: 9 }))).toBe('')
})
