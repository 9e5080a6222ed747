import { expect, test } from '@jest/globals'
import { diff } from '../../../../src/commands/diff.js'
import { list } from '../../../../src/commands/list.js'
import { withStandardInput } from '../../../../src/cli/line/standard-input.js'
import { makeCall } from '../../../support/call.js'

test('a bare - is the data, and no word', () => {
  const call = withStandardInput(makeCall({ words: ['-', 'source:a'] }), list)
  expect([call.words, call.options.get('data')]).toEqual([['source:a'], ['-']])
})

test('it comes after the data that is named', () => {
  const call = withStandardInput(makeCall({ words: ['-'], options: { data: ['autumn'] } }), list)
  expect(call.options.get('data')).toEqual(['autumn', '-'])
})

test('without one nothing is read', () => {
  const call = makeCall({ words: ['a-b'] })
  expect(withStandardInput(call, list)).toBe(call)
})

test('among files it stays in its place; beside two days it is the data', () => {
  const files = makeCall({ words: ['-', 'b.json'] })
  expect(withStandardInput(files, diff)).toBe(files)
  const days = withStandardInput(
    makeCall({ words: ['known-by:2022-11-06', 'known-by:2022-11-07', '-'] }),
    diff,
  )
  expect([days.words.length, days.options.get('data')]).toEqual([2, ['-']])
})
