import { expect, test } from '@jest/globals'
import { convert } from '../../../../src/commands/convert.js'
import { diff } from '../../../../src/commands/diff.js'
import { list } from '../../../../src/commands/list.js'
import type { Command } from '../../../../src/cli/command.js'
import { withStandardInput } from '../../../../src/cli/line/typed-command.js'
import type { TypedCommand } from '../../../../src/cli/line/typed-command.js'

const typed = (command: Command, words: string[], data?: string[]): TypedCommand => ({
  command,
  words,
  options: new Map(data === undefined ? [] : [['data', data]]),
})

test('a bare - is the data, and no word', () => {
  const { words, options } = withStandardInput(typed(list, ['-', 'source:a']))
  expect([words, options.get('data')]).toEqual([['source:a'], ['-']])
})

test('it comes after the data that is named', () => {
  const { options } = withStandardInput(typed(list, ['-'], ['autumn']))
  expect(options.get('data')).toEqual(['autumn', '-'])
})

test('without one nothing is read', () => {
  const plain = typed(list, ['a-b'])
  expect(withStandardInput(plain)).toBe(plain)
})

test('among files it stays in its place; beside two days it is the data', () => {
  const files = typed(diff, ['-', 'b.json'])
  expect(withStandardInput(files)).toBe(files)
  const days = withStandardInput(typed(diff, ['known-by:2022-11-06', 'known-by:2022-11-07', '-']))
  expect([days.words.length, days.options.get('data')]).toEqual([2, ['-']])
})

test('it stays a word of a command that takes no --data', () => {
  const file = typed(convert, ['-'])
  expect(withStandardInput(file)).toBe(file)
})
