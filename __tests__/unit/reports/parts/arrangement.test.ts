import { describe, expect, test } from '@jest/globals'
import { arranged, type Arrangement, moreLine } from '../../../../src/reports/parts/arrangement.js'

interface Item {
  readonly id: string
  readonly count: number
  readonly day?: string
}

/** In the order of their names, as a report has them. */
const ITEMS: readonly Item[] = [
  { id: 'a', count: 2, day: '2022-11' },
  { id: 'b', count: 9 },
  { id: 'c', count: 2, day: '2022-11-07' },
  { id: 'd', count: 10, day: '2022-10-31' },
]

const ORDERS = {
  name: { kind: 'text', value: ({ id }: Item) => id },
  count: { kind: 'count', value: ({ count }: Item) => count },
  time: { kind: 'date', value: ({ day }: Item) => day },
} as const

function shown(arrangement: Arrangement): string {
  return arranged(ITEMS, ORDERS, arrangement)
    .shown.map(({ id }) => id)
    .join('')
}

describe('an arrangement', () => {
  test.each([
    ['nothing asked for', {}, 'abcd'],
    ['the usual order', { order: 'name' }, 'abcd'],
    ['the usual order in reverse', { reverse: true }, 'dcba'],
    ['counts from most, equals as they stood', { order: 'count' }, 'dbac'],
    ['counts in reverse, equals as they stood', { order: 'count', reverse: true }, 'acbd'],
    ['time, the undated last', { order: 'time' }, 'dcab'],
    ['time in reverse, the undated last', { order: 'time', reverse: true }, 'acdb'],
    ['the first of them', { order: 'count', limit: 2 }, 'db'],
    ['no more than there are', { limit: 9 }, 'abcd'],
    ['none', { limit: 0 }, ''],
  ])('of %s', (_, arrangement, ids) => {
    expect(shown(arrangement)).toBe(ids)
  })

  test('says how many more there are, and how all are shown', () => {
    const cut = arranged(ITEMS, ORDERS, { limit: 3 })
    expect([cut.more, moreLine(cut)]).toEqual([1, '1 more: --limit 4 shows all.'])
    const whole = arranged(ITEMS, ORDERS, { limit: 4 })
    expect([whole.more, moreLine(whole)]).toEqual([0, ''])
  })

  test('leaves the items as they stand', () => {
    const items = [...ITEMS]
    arranged(items, ORDERS, { order: 'count', reverse: true })
    expect(items).toEqual(ITEMS)
  })
})
