import { describe, expect, test } from '@jest/globals'
import { type Relation, RELATION_TYPES, withHeldEnds } from '../../../src/model/relation.js'
import { replyIn } from '../../../src/model/reply-way.js'

const relation = (more: Partial<Relation> = {}): Relation => ({
  ...{ from: 'a', to: 'b', type: 'denies', direction: 'one-way', basis: 'explicit' },
  ...more,
})

describe('the mark of an end that is not held', () => {
  test.each([
    [['a', 'b'], undefined],
    [['a'], true],
    [['b'], true],
    [[], true],
  ])('where %j are held is %j, whatever it was', (ids, mark) => {
    for (const before of [relation(), relation({ endNotHeld: true })]) {
      const marked = withHeldEnds(before, new Set(ids))
      expect(marked).toEqual(mark === true ? relation({ endNotHeld: true }) : relation())
      expect(Object.hasOwn(marked, 'endNotHeld')).toBe(mark === true)
    }
  })
})

describe('a reply', () => {
  test('is what leads to a statement, or is mutual; most relations are none', () => {
    expect(replyIn(relation(), 'b')).toEqual({ way: 'denied', by: 'a' })
    expect(replyIn(relation(), 'a')).toBeUndefined()
    expect(replyIn(relation({ direction: 'mutual' }), 'a')).toEqual({ way: 'denied', by: 'b' })
    expect(RELATION_TYPES.filter((type) => replyIn(relation({ type }), 'b') !== undefined)).toEqual([
      'denies',
      'counter-accuses',
      'answers',
      'acknowledges',
    ])
  })
})
