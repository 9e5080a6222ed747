import { describe, expect, test } from '@jest/globals'
import { type Statement, withHeldDate } from '../../../src/model/statement.js'

const dated = (more: Partial<Statement>): Statement => ({
  ...{ id: 'a', act: 'state', gist: 'One.', attribution: { named: 'none' } },
  ...more,
})

describe('the mark of a date from a statement that is not held', () => {
  test.each([
    ['b', ['a', 'b'], undefined],
    ['b', ['a'], true],
    [undefined, ['a'], undefined],
  ])('from %j where %j are held is %j, whatever it was', (from, ids, mark) => {
    const unmarked = dated(from === undefined ? {} : { happenedDateFrom: from })
    for (const before of [unmarked, { ...unmarked, dateFromNotHeld: true as const }]) {
      const marked = withHeldDate(before, new Set(ids))
      expect(marked).toEqual(mark === true ? { ...unmarked, dateFromNotHeld: true } : unmarked)
      expect(Object.hasOwn(marked, 'dateFromNotHeld')).toBe(mark === true)
    }
  })
})
