import { expect, test } from '@jest/globals'
import { bar } from '../../../../src/reports/phrase/bar.js'

test('the greatest number has ten marks, half of it five', () => {
  expect([bar(200, 200).length, bar(100, 200).length]).toEqual([10, 5])
})

test('a small number has one mark, and none has none', () => {
  expect([bar(1, 1000).length, bar(0, 1000), bar(0, 0)]).toEqual([1, '', ''])
})
