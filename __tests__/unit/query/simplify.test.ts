import { describe, expect, test } from '@jest/globals'
import { isIn } from '../../../src/query/predicate.js'
import type { Query } from '../../../src/query/query.js'
import { simplify } from '../../../src/query/simplify.js'

const EVERYTHING: Query = { tag: 'everything' }
const NOTHING: Query = { tag: 'nothing' }
const a: Query = isIn('id', ['a'])
const b: Query = isIn('id', ['b'])
const c: Query = isIn('id', ['c'])
const and = (...all: Query[]): Query => ({ tag: 'and', all })
const or = (...any: Query[]): Query => ({ tag: 'or', any })
const not = (query: Query): Query => ({ tag: 'not', query })

describe('simplifying', () => {
  test.each([
    ['nested and', and(a, and(b, and(c))), and(a, b, c)],
    ['nested or', or(or(a, b), or(c)), or(a, b, c)],
    ['one part', and(or(a)), a],
    ['no part of and', and(), EVERYTHING],
    ['no part of or', or(), NOTHING],
    ['idle parts', and(EVERYTHING, a, or(NOTHING, b)), and(a, b)],
    ['a part that decides and', and(a, or()), NOTHING],
    ['a part that decides or', or(a, and()), EVERYTHING],
    ['two negations', not(not(a)), a],
    ['three negations', not(not(not(and(a)))), not(a)],
    ['not everything', not(and()), NOTHING],
    ['not nothing', not(NOTHING), EVERYTHING],
  ])('%s', (_, query, simple) => {
    expect(simplify(query)).toEqual(simple)
  })
})
