import { describe, expect, test } from '@jest/globals'
import { nearest, suggestion, themselves } from '../../../src/text/nearest.js'

const near = (typed: string, ...words: string[]): string[] => nearest(typed, themselves(words))

describe('the nearest right spellings', () => {
  test.each([
    ['sorce', ['source', 'target'], ['source']],
    ['compar', ['compare', 'count'], ['compare']],
    ['blink', ['blinken', 'michel'], ['blinken']],
    ['zzzz', ['compare', 'list'], []],
    ['b', ['a', 'c'], []],
    ['cvs', ['csv', 'tsv'], ['csv']],
    ['gits', ['gist', 'id'], ['gist']],
    ['s33', ['s03', 's13', 's07'], ['s03', 's13']],
  ])('of “%s” among %j are %j', (typed, words, expected) => {
    expect(near(typed, ...words)).toEqual(expected)
  })

  test('are three at most, best first, then by the alphabet', () => {
    expect(near('word', 'wort', 'ward', 'work', 'lord', 'word')).toEqual(['word', 'lord', 'ward'])
  })

  test('are offered once, whatever spellings lead to them', () => {
    const spellings = [
      ['pashinyan', 'pashinyan'],
      ['pashinian', 'pashinyan'],
    ] as const
    expect(nearest('pashinyen', spellings)).toEqual(['pashinyan'])
  })

  test('are absent from a problem where there are none', () => {
    expect(suggestion('zzzz', themselves(['list']))).toEqual({})
  })
})
