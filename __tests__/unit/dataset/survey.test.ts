import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEEPEST, outermost, survey } from '../../../src/dataset/survey.js'
import { countKeys } from '../../../src/dataset/key-count.js'

describe('survey', () => {
  test('counts a colon for each key of any JSON value, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(survey(JSON.stringify(value)).colons).toBe(countKeys(JSON.parse(JSON.stringify(value))))
      }),
    )
  })

  test('counts a key that stands twice twice', () => {
    expect(survey('{"a": 1, "a": {"__proto__": 2}}').colons).toBe(3)
    expect(countKeys(JSON.parse('{"a": 1, "a": {"__proto__": 2}}'))).toBe(2)
  })

  test('says where nesting goes too deep', () => {
    expect(survey('['.repeat(DEEPEST) + ']'.repeat(DEEPEST)).tooDeepAt).toBeUndefined()
    expect(survey('['.repeat(DEEPEST + 1)).tooDeepAt).toBe(DEEPEST)
    expect(survey(`"${'['.repeat(DEEPEST + 1)}"`).tooDeepAt).toBeUndefined()
  })

  test('ends strings where they end', () => {
    expect(survey(String.raw`{"a\"b:": "\\", "c": ":"}`).colons).toBe(2)
    expect(survey('{"never closed: :').colons).toBe(0)
  })
})

describe('outermost', () => {
  test('finds the ends of objects that follow one another', () => {
    const text = '{"a": "}"}\n {"b": [{}]}'
    expect(outermost(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '{"a": "}"}',
      '{"b": [{}]}',
    ])
  })
})
