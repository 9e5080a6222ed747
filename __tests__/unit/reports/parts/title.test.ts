import { describe, expect, test } from '@jest/globals'
import { readTerms } from '../../../../src/query/term.js'
import { titleOf } from '../../../../src/reports/parts/title.js'

const info = { id: 'autumn-2022', title: 'Autumn 2022' }

function question(typed: readonly string[], said?: 'incident'): string {
  return titleOf('Name', { info, asked: { terms: readTerms(typed) } }, said).question
}

describe('the title of a page', () => {
  test('is a name, the question as it is typed, and the dataset', () => {
    expect(
      titleOf('Who accuses whom', { info, asked: { terms: readTerms(['party:armenia', '-fire']) } }),
    ).toEqual({
      name: 'Who accuses whom',
      question: 'party:armenia -fire',
      dataset: 'autumn-2022',
    })
  })

  test.each([
    [['opened fire'], "'opened fire'"],
    [["don't"], "'don'\\''t'"],
    [['said:[2022-11-06,2022-11-07]'], "'said:[2022-11-06,2022-11-07]'"],
    [['a&b', '$x', 'plain'], "'a&b' '$x' plain"],
  ])('has %j as a shell takes it: %s', (typed, printed) => {
    expect(question(typed)).toBe(printed)
  })

  test('leaves out what its name says already, but not its opposite', () => {
    expect(question(['incident:fire', 'act:deny', '-incident:talks', 'word'], 'incident')).toBe(
      'act:deny -incident:talks word',
    )
  })
})
