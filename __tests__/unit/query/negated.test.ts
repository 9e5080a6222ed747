import { expect, test } from '@jest/globals'
import { takeNegatedTerms } from '../../../src/query/negated.js'

test('negated terms are taken out, known field or not, and the rest stays in order', () => {
  expect(
    takeNegatedTerms([
      'list',
      '-incident:sochi',
      '-d',
      'autumn',
      '-outlet:x',
      'act:accuse',
      '-known-by:2022',
    ]),
  ).toEqual({
    argv: ['list', '-d', 'autumn', 'act:accuse'],
    terms: ['-incident:sochi', '-outlet:x', '-known-by:2022'],
  })
})

test('options are left alone', () => {
  const argv = ['-d', '-', '-d:x', '-oC:\\out.json', '--said', '--source:x', '-10:30', '-fire']
  expect(takeNegatedTerms(argv)).toEqual({ argv, terms: [] })
})

test('what stands after -- is left alone', () => {
  expect(takeNegatedTerms(['-act:deny', '--', '-act:accuse', '--', '-is:joint'])).toEqual({
    argv: ['--', '-act:accuse', '--', '-is:joint'],
    terms: ['-act:deny'],
  })
})
