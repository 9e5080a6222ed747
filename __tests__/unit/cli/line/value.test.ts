import { describe, expect, test } from '@jest/globals'
import { wholeNumber } from '../../../../src/cli/line/value.js'
import { makeCall } from '../../../support/call.js'
import { problemOf } from '../../../support/problem.js'

const limit = (text: string): number | undefined =>
  wholeNumber(makeCall({ options: { limit: text } }), 'limit')

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['20', 20],
    ['007', 7],
    ['999999999', 999999999],
  ])('%s is %s', (text, number) => {
    expect(limit(text)).toBe(number)
  })

  test.each(['', '-1', '1.5', '1e3', 'ten', ' 1', '0x10', '٣', '12345678901'])('“%s” is none', (text) => {
    expect(problemOf(() => limit(text))).toMatchObject({
      kind: 'usage',
      message: `--limit takes a whole number, not “${text}”`,
    })
  })

  test('is absent where it was not given', () => {
    expect(wholeNumber(makeCall(), 'limit')).toBeUndefined()
  })
})
