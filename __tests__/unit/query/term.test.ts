import { describe, expect, test } from '@jest/globals'
import { alternatives, readTerm } from '../../../src/query/term.js'
import { problemOf } from '../../support/problem.js'

describe('a term', () => {
  test.each([
    ['source:pashinyan', { negated: false, field: 'source', value: 'pashinyan' }],
    ['-incident:sochi', { negated: true, field: 'incident', value: 'sochi' }],
    ['Known-By: 2022-11-07 ', { negated: false, field: 'known-by', value: '2022-11-07' }],
    [
      'known-by:2022-11-07T09:11+01:00',
      { negated: false, field: 'known-by', value: '2022-11-07T09:11+01:00' },
    ],
    ['from:2022-10', { negated: false, field: 'from', value: '2022-10' }],
    ['opened fire', { negated: false, value: 'opened fire' }],
    ['-fire', { negated: true, value: 'fire' }],
  ])('%s', (typed, term) => {
    expect(readTerm(typed)).toEqual(term)
  })

  test.each([
    '10:30',
    'http://example.org/a',
    'https://example.org',
    'Blinken: we are here',
    '2022-11-07T09:11',
    'a b:c',
  ])('%s is words, not a field', (typed) => {
    expect(readTerm(typed)).not.toHaveProperty('field')
  })

  test('of a field that is not known suggests the nearest', () => {
    expect(problemOf(() => readTerm('sorce:pashinyan'))).toMatchObject({
      kind: 'usage',
      message: 'there is no field “sorce”',
      didYouMean: ['source'],
    })
    expect(problemOf(() => readTerm('-outlet:x')).hint).toMatch(
      /^the fields are source, party, .*, from, to; /,
    )
  })

  test('needs a value', () => {
    expect(problemOf(() => readTerm('source:'))).toEqual({
      kind: 'usage',
      message: 'source: has no value',
      hint: 'write source:NAME',
    })
    expect(problemOf(() => readTerm('-')).message).toBe('“-” names nothing to look for')
    expect(problemOf(() => readTerm(' ')).hint).toBe('write words, or FIELD:VALUE')
  })
})

describe('words that other tools read otherwise', () => {
  test.each(['OR', 'AND', 'NOT', '-NOT'])('%s alone in capitals is told how terms join', (typed) => {
    const word = typed.replace('-', '')
    expect(problemOf(() => readTerm(typed))).toEqual({
      kind: 'usage',
      message: `${word} joins no terms here`,
      hint: `all terms must fit; source:a,b is either of two; -source:a is all but one; text:${word} looks for the word`,
    })
  })

  test.each(['or', 'Not', 'AND SO ON', 'text:NOT', 'NOTHING'])('%s is looked for', (typed) => {
    expect(readTerm(typed)).toMatchObject({ value: typed.replace('text:', '') })
  })

  test.each(['mine.json', 'a/b.NDJSON', 'x.jsonl', 'x.csv', 'x.tsv', 'x.xlsx', 'x.ndjson.gz', '-x.json'])(
    '%s is the name of a file',
    (typed) => {
      const file = typed.replace(/^-/, '')
      expect(problemOf(() => readTerm(typed))).toEqual({
        kind: 'usage',
        message: `“${file}” is the name of a file, where a question takes terms`,
        hint: `to read it: -d ${file}; to look for the word: text:${file}`,
      })
    },
  )

  test.each(['text:mine.json', 'example.org', 'of data.json files', 'U.S.', 'document:a.json'])(
    '%s is none',
    (typed) => {
      expect(() => readTerm(typed)).not.toThrow()
    },
  )
})

describe('alternatives', () => {
  test.each([
    ['accuse,deny', ['accuse', 'deny']],
    [' accuse , deny,', ['accuse', 'deny']],
    ['[2022-11-06,2022-11-07],2022-10', ['[2022-11-06,2022-11-07]', '2022-10']],
    ['{2022-11-06,2022-11-07}', ['{2022-11-06,2022-11-07}']],
    ['"a, b",c', ['a, b', 'c']],
    ['5" gun,x', ['5" gun', 'x']],
    [',', []],
    ['""', []],
  ])('%s', (value, parts) => {
    expect(alternatives(value)).toEqual(parts)
  })
})
