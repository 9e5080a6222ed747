import { expect, test } from '@jest/globals'
import { withStandardInput } from '../../../../src/commands/line/standard-input.js'
import { makeCall } from '../../../support/call.js'

test('a bare - is the data, and no word', () => {
  const call = withStandardInput(makeCall({ words: ['-', 'source:a'] }))
  expect([call.words, call.options.get('data')]).toEqual([['source:a'], ['-']])
})

test('it comes after the data that is named', () => {
  const call = withStandardInput(makeCall({ words: ['-'], options: { data: ['autumn'] } }))
  expect(call.options.get('data')).toEqual(['autumn', '-'])
})

test('without one nothing is read', () => {
  const call = makeCall({ words: ['a-b'] })
  expect(withStandardInput(call)).toBe(call)
})
