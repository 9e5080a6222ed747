import { expect, test } from '@jest/globals'
import { span } from '../../../src/dates/edtf.js'
import { isBefore } from '../../../src/dates/overlap.js'
import { waitBetween } from '../../../src/dates/wait.js'

test.each([
  ['2024-05-01', '2024-05-02', true],
  ['2024-05-01', '2024-05-01', false],
  ['2024-05-01~', '2024-05-09', false],
  ['2024-05-01T22:00-04:00', '2024-05-02T01:00+12:00', false],
  ['2024-05-02T01:00+12:00', '2024-05-01T22:00-04:00', true],
  ['2024-05-02T10:00Z', '2024-05-02T11:00Z', true],
  ['2024-05-01', '2024-05-02T01:00+12:00', false],
  ['2024-05-01', '2024-05-02T12:30Z', true],
  ['2024-05-01T23:00Z', '2024-05-02', false],
  ['2024-05-01T09:00Z', '2024-05-02', true],
])('%s is certainly before %s: %p', (one, other, is) => {
  expect(isBefore(span(one), span(other))).toBe(is)
})

test('an answer that may be later in its zone is not from before', () => {
  const asked = { saidDate: '2024-05-02T01:00+12:00' }
  expect(waitBetween(asked, { saidDate: '2024-05-01' })?.days).toEqual({ least: -1, most: 0 })
  expect(waitBetween(asked, { saidDate: '2024-04-29' })?.days).toEqual({ least: -3, most: -3 })
})
