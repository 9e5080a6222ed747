import { describe, expect, test } from '@jest/globals'
import type { Option, Typed } from '../../../../src/cli/line/option.js'
import {
  choice,
  flag,
  optionalText,
  parsed,
  text,
  texts,
  wholeNumber,
} from '../../../../src/cli/line/option-kinds.js'
import { problemOf } from '../../../support/problem.js'

const read = <Value>(option: Option<Value>, typed?: Typed): Value => option.read(typed, '--it')

test.each<[string, Option, Typed | undefined, unknown]>([
  ['a flag that is given', flag(''), true, true],
  ['a flag that is not', flag(''), undefined, false],
  ['a text', text('X', ''), 'a b', 'a b'],
  ['an empty text', text('X', ''), '', ''],
  ['no text', text('X', ''), undefined, undefined],
  ['several texts', texts('X', ''), ['a', 'b'], ['a', 'b']],
  ['one of several texts', texts('X', ''), 'a', ['a']],
  ['no texts', texts('X', ''), undefined, []],
  ['a text that may be left out', optionalText('X', ''), 'a', 'a'],
  ['the same left out', optionalText('X', ''), true, true],
  ['the same not given', optionalText('X', ''), undefined, undefined],
  ['a choice', choice('X', ['one', 'other'], ''), 'other', 'other'],
  ['no choice', choice('X', ['one', 'other'], ''), undefined, undefined],
  ['a text of a form of its own', parsed('X', (typed) => typed.length, ''), 'abc', 3],
  ['no such text', parsed('X', (typed) => typed.length, ''), undefined, undefined],
])('%s', (_what, option, typed, value) => {
  expect(read(option, typed)).toEqual(value)
})

test('a choice is one of its words, and the nearest is told', () => {
  expect(problemOf(() => read(choice('X', ['day', 'incident'], ''), 'dya'))).toMatchObject({
    kind: 'usage',
    message: '--it takes no “dya”',
    hint: 'it takes day, incident',
    didYouMean: ['day'],
  })
})

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['20', 20],
    ['007', 7],
    ['999999999', 999999999],
  ])('%s is %s', (typed, number) => {
    expect(read(wholeNumber('N', ''), typed)).toBe(number)
  })

  test.each(['', '-1', '1.5', '1e3', 'ten', ' 1', '0x10', '٣', '12345678901'])('“%s” is none', (typed) => {
    expect(problemOf(() => read(wholeNumber('N', ''), typed))).toMatchObject({
      kind: 'usage',
      message: `--it takes a whole number, not “${typed}”`,
      hint: 'write --it 20',
    })
  })

  test('is absent where it was not given', () => {
    expect(read(wholeNumber('N', ''))).toBeUndefined()
  })
})
