import { expect, test } from '@jest/globals'
import type { Answer } from '../../../src/dates/answer.js'
import type { ReplyWay } from '../../../src/model/reply-way.js'
import { matcher } from '../../../src/query/match.js'
import { parseQuery } from '../../../src/query/parse.js'
import { needsSurroundings, type Surroundings } from '../../../src/query/surroundings.js'
import { readTerms } from '../../../src/query/term.js'
import { makeDataset } from '../../support/dataset.js'

const dataset = makeDataset({
  statements: [
    { id: 'accused', act: 'accuse', incident: 'fire' },
    { id: 'denied', act: 'deny', incident: 'fire' },
    { id: 'nowhere', act: 'accuse' },
  ],
})

function answers(typed: string, surroundings?: Surroundings): Answer[] {
  const { query } = parseQuery(readTerms(typed.split(' ')), dataset)
  const match = matcher(query, surroundings === undefined ? {} : { surroundings })
  return dataset.statements.map((statement) => match(statement, dataset))
}

function given(ways: readonly ReplyWay[], near: boolean, sides: readonly string[]): Surroundings {
  return {
    relationsOf: () => [],
    replyWays: () => new Set(ways),
    isNearTheEnd: () => near,
    sidesOn: () => new Set(sides),
  }
}

test.each([
  ['is:open', true],
  ['-is:answered source:pashinyan', true],
  ['act:deny,accuse sides:both', true],
  ['relation:denies', true],
  ['act:accuse is:mutual -is:joint', false],
])('%s needs them: %s', (typed, needed) => {
  expect(needsSurroundings(parseQuery(readTerms(typed.split(' ')), dataset).query)).toBe(needed)
})

test('without them all is perhaps so, but for what a statement itself excludes', () => {
  expect(answers('is:open')).toEqual(['perhaps', 'no', 'perhaps'])
  expect(answers('sides:one')).toEqual(['perhaps', 'perhaps', 'perhaps'])
})

test.each<[string, readonly ReplyWay[], boolean, readonly Answer[]]>([
  ['is:answered', [], false, ['no', 'no', 'no']],
  ['is:answered', ['acknowledged'], false, ['yes', 'no', 'yes']],
  ['is:denied', ['acknowledged'], false, ['no', 'no', 'no']],
  ['is:denied', ['acknowledged', 'denied'], true, ['yes', 'no', 'yes']],
  ['is:open', ['denied'], true, ['no', 'no', 'no']],
  ['is:open', [], false, ['yes', 'no', 'yes']],
  ['is:open', [], true, ['perhaps', 'no', 'perhaps']],
  ['-is:open', [], true, ['perhaps', 'yes', 'perhaps']],
])('%s, answered %j, near the end %s', (typed, ways, near, expected) => {
  expect(answers(typed, given(ways, near, []))).toEqual(expected)
})

test.each<[string, readonly string[], readonly Answer[]]>([
  ['sides:both', [], ['no', 'no', 'no']],
  ['sides:one', [], ['no', 'no', 'no']],
  ['sides:one', ['armenia'], ['yes', 'yes', 'no']],
  ['sides:both', ['armenia'], ['no', 'no', 'no']],
  ['sides:both', ['armenia', 'azerbaijan'], ['yes', 'yes', 'no']],
  ['sides:one', ['armenia', 'azerbaijan'], ['no', 'no', 'no']],
  ['sides:one,both', ['armenia', 'azerbaijan'], ['yes', 'yes', 'no']],
])('%s, where %j speak', (typed, sides, expected) => {
  expect(answers(typed, given([], false, sides))).toEqual(expected)
})
