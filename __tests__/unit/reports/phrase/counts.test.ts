import { describe, expect, test } from '@jest/globals'
import { counted, idRange } from '../../../../src/reports/phrase/counts.js'

test.each([
  [0, '0 statements'],
  [1, '1 statement'],
  [13, '13 statements'],
])('%s is %s', (count, words) => {
  expect(counted(count, 'statement')).toBe(words)
})

test('a plural that is no s', () => {
  expect(counted(2, 'party', 'parties')).toBe('2 parties')
})

describe('ids', () => {
  test.each([
    [[], ''],
    [['s03'], 's03'],
    [['s03', 's04'], 's03, s04'],
    [['u01', 'u02', 'u03'], 'u01–u03'],
    [['u09', 'u10', 'u11'], 'u09–u11'],
    [['u01', 'u03', 'u04'], 'u01, u03, u04'],
    [['s1', 'u2', 'u3'], 's1, u2, u3'],
    [['a-1-x', 'a-2-x', 'a-3-x'], 'a-1-x, a-2-x, a-3-x'],
    [['b', 'a', 'd', 'c', 'f', 'e'], 'b, a, d, c, f, e'],
    [['b', 'a', 'd', 'c', 'f', 'e', 'g', 'h'], 'b, a, d, c, f, e and 2 more'],
  ])('%j are told as “%s”', (ids, words) => {
    expect(idRange(ids)).toBe(words)
  })
})
