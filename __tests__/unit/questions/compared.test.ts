import { describe, expect, test } from '@jest/globals'
import { comparedBy, isDataset, nameFiles } from '../../../src/questions/compared.js'
import { readTerms, writtenTerm } from '../../../src/query/term.js'
import { errorOf } from '../../support/problems.js'

function compared(terms: readonly string[], words: readonly string[] = [], data: readonly string[] = []) {
  const { terms: rest, ...between } = comparedBy(readTerms(terms), words, data)
  return { ...between, terms: rest.map(writtenTerm) }
}

describe('what is compared', () => {
  const days = ['known-by:2022-09-14', 'known-by:2022-09-20']

  test('is two days, in the order in which they are named; the other terms narrow both', () => {
    expect(compared([days[1] ?? '', 'act:deny', days[0] ?? ''])).toEqual({
      between: 'days',
      days: ['2022-09-20', '2022-09-14'],
      terms: ['act:deny'],
    })
    expect(compared(['known-by:2022-09-14,2022-09-20'])).toMatchObject({ days: ['2022-09-14', '2022-09-20'] })
  })

  test('is two days of the dataset that is named besides', () => {
    expect(compared(days, [], ['autumn']).between).toBe('days')
  })

  test('is two files, by bare words, by option, or by one of each', () => {
    const files = { between: 'files', names: ['a.json', 'b.json'], terms: ['act:deny'] }
    expect(compared(['act:deny'], ['a.json', 'b.json'])).toEqual(files)
    expect(compared(['act:deny'], [], ['a.json', 'b.json'])).toEqual(files)
    expect(compared(['act:deny'], ['a.json'], ['b.json'])).toEqual(files)
  })

  test.each([
    [[], [], [], 'neither'],
    [['known-by:2022'], [], [], '1 day'],
    [[...days, 'known-by:2023'], [], [], '3 days'],
    [[], ['a.json'], [], '1 file'],
    [[], ['a.json', 'b.json', 'c.json'], [], '3 files'],
    [['known-by:2022'], ['a.json'], [], 'a day and a file'],
    [days, ['a.json', 'b.json'], [], 'days and files'],
    [['-known-by:2022', '-known-by:2023'], [], [], 'neither'],
  ])('is nothing by %j, %j and %j', async (terms, words, data, given) => {
    const { kind, problems } = await errorOf(() => compared(terms, words, data))
    expect(kind).toBe('usage')
    expect(problems[0]?.message).toBe(`diff compares two days or two files, and is given ${given}`)
  })
})

describe('a word', () => {
  test.each([
    ['a.json', true],
    ['-', true],
    ['autumn-2022', true],
    ['act:deny', false],
    ['-act:deny', false],
    ['Act:deny', false],
    ['-quietly', false],
  ])('%s names a dataset: %j', (word, expected) => {
    expect(isDataset(word)).toBe(expected)
  })

  test.each([
    [[], false],
    [['act:deny'], false],
    [['-', 'known-by:2022'], false],
    [['-', 'a.json'], true],
    [['-', '-'], true],
    [['a.json'], true],
  ])('among %j names a file: %j', (words, expected) => {
    expect(nameFiles(words)).toBe(expected)
  })
})
