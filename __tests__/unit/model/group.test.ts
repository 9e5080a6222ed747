import { expect, test } from '@jest/globals'
import { groupedBy } from '../../../src/model/group.js'

test('keys stand in the order in which they first occur, things in their own', () => {
  const groups = groupedBy(['bee', 'ant', 'bat', 'asp'], (word) => [word[0]])
  expect([...groups]).toEqual([
    ['b', ['bee', 'bat']],
    ['a', ['ant', 'asp']],
  ])
})

test('a thing may have several keys, or none', () => {
  const groups = groupedBy([1, 2, 3], (number) => (number === 2 ? [] : ['odd', number]))
  expect([...groups]).toEqual([
    ['odd', [1, 3]],
    [1, [1]],
    [3, [3]],
  ])
})

test('a name such as __proto__ is a key like any other', () => {
  expect([...groupedBy(['__proto__', 'constructor'], (name) => [name]).keys()]).toEqual([
    '__proto__',
    'constructor',
  ])
})
