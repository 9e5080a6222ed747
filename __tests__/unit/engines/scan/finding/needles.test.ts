/** Needles stand in every record that a question has to do with: fits it, or is counted in the footer. */
import { describe, expect, test } from '@jest/globals'
import { type Needle, needleChoices } from '../../../../../src/engines/scan/finding/needles.js'
import { span } from '../../../../../src/dates/edtf.js'
import { fold } from '../../../../../src/text/fold.js'
import { isIn } from '../../../../../src/query/predicate.js'
import { TEXT_PATHS } from '../../../../../src/query/record-path.js'
import { allOf, anyOf, type Query } from '../../../../../src/query/query.js'
import { Chance } from '../../../../support/chance.js'
import { randomQuestion } from '../../../../support/random-question.js'
import { ugly } from '../../../../support/ugly.js'
import { asked, counts, randomLines, randomRecords } from '../../asking.js'

const GROUPS = 4
const FILES = 5
const QUESTIONS = 12

function holds(line: string, needle: Needle): boolean {
  return typeof needle === 'string' ? line.includes(needle) : fold(line).includes(needle.word)
}

describe('every record that counts holds a needle of each choice, however it is spelt', () => {
  test.each(Array.from({ length: GROUPS }, (_, group) => group))('of random records %d', async (group) => {
    const missed: unknown[] = []
    let looked = 0
    for (let file = 0; file < FILES; file++) {
      const chance = new Chance(group * FILES + file)
      const records = randomRecords(chance)
      const lines = randomLines(chance)
      for (let index = 0; index < QUESTIONS; index++) {
        const typed = randomQuestion(chance)
        const question = await asked(typed, records, lines)
        if (question === undefined) continue
        const choices = needleChoices(question.parsed.query, question.alone)
        for (const record of choices.length > 0 ? records : []) {
          const line = ugly(record, chance)
          if (line.includes('\\u') || !counts(question, record)) continue
          looked += 1
          for (const needles of choices) {
            if (!needles.some((needle) => holds(line, needle))) missed.push({ typed, needles, line })
          }
        }
      }
    }
    expect(missed).toEqual([])
    expect(looked).toBeGreaterThan(30)
  })
})

describe('a question has as many choices as there are parts that must all hold', () => {
  const act: Query = isIn('act', ['deny'])
  const source: Query = isIn('source', ['mod-1', 'spokesman'])
  const target: Query = anyOf(
    isIn('target.party', ['armenia']),
    isIn('target.source', ['mod-1']),
    allOf(isIn('source', ['mod-1']), isIn('mutual', [true])),
  )
  const said: Query = { tag: 'overlaps', path: 'saidDate', range: span('2022-11-07') }

  const inWords: Query = { tag: 'has-words', path: 'target.asPrinted', folded: 'the other side' }

  test.each<[string, Query, boolean, readonly (readonly Needle[])[]]>([
    ['everything', { tag: 'everything' }, true, []],
    ['one id', act, true, [['"deny"']]],
    ['several ids', source, true, [['"mod-1"', '"spokesman"']]],
    ['and', { tag: 'and', all: [act, said, source] }, true, [['"deny"'], ['"mod-1"', '"spokesman"']]],
    ['or', { tag: 'or', any: [act, source] }, true, [['"deny"', '"mod-1"', '"spokesman"']]],
    ['or with what has none', { tag: 'or', any: [act, said] }, true, []],
    ['not', { tag: 'not', query: act }, true, []],
    ['words', { tag: 'contains', paths: TEXT_PATHS, folded: 'to open fire' }, true, [[{ word: 'open' }]]],
    ['words that a register may hold', { tag: 'contains', paths: TEXT_PATHS, folded: 'fire' }, false, []],
    ['those who are aimed at, or speak of each other', target, true, [['"armenia"', '"mod-1"']]],
    ['those who are aimed at in words too', anyOf(target, inWords), true, []],
    ['an agency that a register may credit', isIn('documents.agencies', ['afp']), false, []],
    ['a relation that another record may carry', { tag: 'related', type: 'denies' }, true, []],
    [
      'words that were not kept',
      isIn('quote.exactness', ['direct'], ['not-kept']),
      true,
      [['"direct"', '"not-kept"']],
    ],
    ['too many ids', isIn('source', 'abcdefg'), true, []],
  ])('%s', (_, query, alone, expected) => {
    expect(needleChoices(query, alone)).toEqual(expected)
  })
})
