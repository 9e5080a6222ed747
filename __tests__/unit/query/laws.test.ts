import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '../../../src/dates/answer.js'
import { span } from '../../../src/dates/edtf.js'
import { matcher } from '../../../src/query/match.js'
import { parseQuery } from '../../../src/query/parse.js'
import { IS } from '../../../src/query/is.js'
import { isIn } from '../../../src/query/predicate.js'
import { TEXT_PATHS } from '../../../src/query/record-path.js'
import type { Query } from '../../../src/query/query.js'
import { select } from '../../../src/query/select.js'
import { simplify } from '../../../src/query/simplify.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { makeDataset, SOURCES, type StatementSketch } from '../../support/dataset.js'

const DATES = [
  '2022-10-07',
  '2022-10',
  '2022-11-06/2022-11-07',
  '2022-11-06~',
  '[2022-10-31,2022-11-01]',
  '2022?-11-07',
]
const TERMS = [
  'source:pashinyan',
  'source:armenia-mod',
  'source:leaders',
  'party:armenia',
  'party:azerbaijan',
  'target:armenia',
  'target:aliyev',
  'act:accuse',
  'act:deny,state',
  'said:2022-10',
  'said:..2022-11-06',
  'happened:2022-11-06',
  'known-by:2022-11-01',
  'is:joint',
  'is:unattributed',
  'is:uncertain',
  'is:open',
  'is:denied',
  'sides:both',
  'fire',
  's1',
  'text:talks',
]

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const statement: fc.Arbitrary<StatementSketch> = fc
  .record({
    source: fc.constantFrom('pashinyan', 'armenia-mod', 'aliyev', 'leaders', 'blinken', null),
    act: fc.constantFrom('accuse' as const, 'deny' as const, 'state' as const),
    mutual: fc.boolean(),
    saidDate: maybe(DATES),
    happenedDate: maybe(DATES),
    party: maybe(['armenia', 'azerbaijan']),
    gist: fc.constantFrom('Opened fire.', 'Of talks.', 'Of fire and talks.'),
  })
  .map(({ saidDate, happenedDate, party, ...rest }) => ({
    ...rest,
    ...(saidDate === undefined ? {} : { saidDate }),
    ...(happenedDate === undefined ? {} : { happenedDate }),
    ...(party === undefined ? {} : { target: [{ party }] }),
  }))
const dataset = fc.array(statement, { maxLength: 6 }).map((statements) =>
  makeDataset({
    sources: [...SOURCES, { id: 'leaders', type: 'Joint', members: ['pashinyan', 'aliyev'] }],
    statements,
  }),
)
const term = fc
  .tuple(fc.boolean(), fc.constantFrom(...TERMS))
  .map(([negated, positive]) => (negated ? `-${positive}` : positive))

const leaf = fc.constantFrom<Query>(
  { tag: 'everything' },
  { tag: 'nothing' },
  isIn('act', ['accuse']),
  IS.mutual,
  { tag: 'contains', paths: TEXT_PATHS, folded: 'fire' },
  isIn('source', ['aliyev', 'leaders']),
  { tag: 'overlaps', path: 'saidDate', range: span('2022-11') },
  { tag: 'overlaps', path: 'happenedDate', range: span('2022-11-07') },
)
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ tag: fc.constant('and' as const), all: fc.array(tie('query'), { maxLength: 3 }) }),
    fc.record({ tag: fc.constant('or' as const), any: fc.array(tie('query'), { maxLength: 3 }) }),
    fc.record({ tag: fc.constant('not' as const), query: tie('query') }),
  ),
}))

type Data = ReturnType<typeof makeDataset>
const answers = (data: Data, asked: Query): Answer[] => {
  const match = matcher(asked)
  return data.statements.map((statement) => match(statement, data))
}
const and = (...all: Query[]): Query => ({ tag: 'and', all })
const or = (...any: Query[]): Query => ({ tag: 'or', any })
const not = (asked: Query): Query => ({ tag: 'not', query: asked })

describe('the laws of asking', () => {
  test('the order of terms does not matter', () => {
    const ordered = fc.array(term, { maxLength: 5 })
    const shuffled = ordered.chain((terms) =>
      fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })),
    )
    fc.assert(
      fc.property(dataset, shuffled, (data, [one, other]) => {
        const kept = (terms: string[]) => select(data, parseQuery(readTerms(terms), data).query)
        expect(kept(one)).toEqual(kept(other))
      }),
    )
  })

  test('filters of different fields commute: one after the other is both at once', () => {
    fc.assert(
      fc.property(dataset, query, query, (data, a, b) => {
        expect(answers(data, and(a, b))).toEqual(answers(data, and(b, a)))
        expect(answers(data, or(a, b))).toEqual(answers(data, or(b, a)))
        const first = data.statements.filter((_, index) => answers(data, a)[index] !== 'no')
        const both = data.statements.filter((_, index) => answers(data, and(a, b))[index] !== 'no')
        expect(first.filter((one) => matcher(b)(one, data) !== 'no')).toEqual(both)
      }),
    )
  })

  test('a question or its opposite holds for everything; both hold for nothing that is sure', () => {
    fc.assert(
      fc.property(dataset, query, (data, a) => {
        for (const [index, answer] of answers(data, a).entries()) {
          const sure = answer !== 'perhaps'
          expect(answers(data, or(a, not(a)))[index]).toBe(sure ? 'yes' : 'perhaps')
          expect(answers(data, and(a, not(a)))[index]).toBe(sure ? 'no' : 'perhaps')
        }
      }),
    )
  })

  test('De Morgan', () => {
    fc.assert(
      fc.property(dataset, query, query, (data, a, b) => {
        expect(answers(data, not(and(a, b)))).toEqual(answers(data, or(not(a), not(b))))
        expect(answers(data, not(or(a, b)))).toEqual(answers(data, and(not(a), not(b))))
      }),
    )
  })

  test('simplifying keeps every answer, and has nothing left to do', () => {
    fc.assert(
      fc.property(dataset, query, (data, a) => {
        const simple = simplify(a)
        expect(answers(data, simple)).toEqual(answers(data, a))
        expect(simplify(simple)).toEqual(simple)
      }),
    )
  })

  test('a question written back means the same', () => {
    fc.assert(
      fc.property(dataset, fc.array(term, { maxLength: 5 }), (data, terms) => {
        const once = parseQuery(readTerms(terms), data)
        expect(parseQuery(once.terms, data)).toEqual(once)
        expect(parseQuery(readTerms(once.terms.map(writtenTerm)), data)).toEqual(once)
      }),
    )
  })

  test('what is certain is what is kept without the perhaps and without what only has no date', () => {
    fc.assert(
      fc.property(dataset, fc.array(term, { maxLength: 4 }), (data, terms) => {
        const asked = parseQuery(readTerms(terms), data).query
        const all = select(data, asked)
        const certain = select(data, asked, { certain: true })
        const sure = all.statements.filter((one) => !all.perhaps.includes(one))
        expect(sure).toEqual(expect.arrayContaining([...certain.statements]))
        expect(certain.statements).toHaveLength(sure.length - all.undatedKept.length)
        expect(certain.uncertainLeftOut).toBe(all.perhaps.length + all.undatedKept.length)
        expect(certain.undatedKept).toEqual([])
      }),
    )
  })
})
