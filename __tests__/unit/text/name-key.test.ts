import { describe, expect, test } from '@jest/globals'
import { mayBeOneName, nameKey, scriptsOf } from '../../../src/text/name-key.js'

const ONE: readonly (readonly string[])[] = [
  ['Ministry of Défence', 'MINISTRY OF DEFENCE', 'ministry  of\u00a0defence '],
  ['Çavuşoğlu', 'CAVUSOGLU', 'C\u0327avus\u0327og\u0306lu'],
  ['Yıldız', 'YILDIZ', 'yildiz'],
  ['Søren Łuk', 'soren luk'],
  ['Strauß', 'STRAUSS'],
  ['Πάπας', 'ΠΑΠΑΣ'],
  ['Пашинян', 'ПАШИНЯН', 'Пашиня\u0301н'],
  ['山田 太郎', '山田太郎', '山田\u3000太郎'],
  ['O’Hara', "O'Hara", 'Oʼhara'],
  ['J.K. Rowling', 'J. K. Rowling'],
]

const TWO: readonly (readonly [string, string])[] = [
  ['Unit A+', 'Unit A-'],
  ['C', 'C++'],
  ['C++', 'C#'],
  ['张伟', '章伟'],
  ['Майя', 'Маия'],
  ['か', 'が'],
  ['か', 'か\u309a'],
  ['Aether', 'Æther'],
  ['St. Mary', 'St Mary'],
  ['Jean-Paul', 'Jean Paul'],
  ['A–B', 'A-B'],
  ['Unit 1', 'Unit 2'],
]

describe('a key of names', () => {
  test.each(ONE.map((names) => [names]))('is one for %p', (names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1)
  })

  test.each(TWO)('tells %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})

test('scripts of a name', () => {
  expect(['Пашинян', 'Nikol Пашинян', '张伟', '12'].map(scriptsOf)).toEqual([
    'Cyrillic',
    'Cyrillic Latin',
    'Han',
    '',
  ])
})

test.each([
  ['Пашинян', 'Pashinyan', true],
  ['St. Mary', 'St Mary', true],
  ['Van Dyke', 'VanDyke', true],
  ['张伟', '章伟', false],
  ['C', 'C++', false],
  ['Unit A+', 'Unit A-', false],
])('%s and %s may be one name: %p', (one, other, may) => {
  expect(mayBeOneName(one, other)).toBe(may)
})
