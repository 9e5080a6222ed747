import { describe, expect, test } from '@jest/globals'
import { checkMapping, parseMapping } from '../../../src/dataset/mapping.js'
import { suggestedMapping } from '../../../src/dataset/suggested-mapping.js'
import { problemOf } from '../../support/problem.js'

describe('--map', () => {
  test('pairs our columns with theirs', () => {
    const pairs = [...parseMapping(['said = claim_date,source=speaker', 'gist=a.b=c'])]
    expect(pairs.map(([{ name }, theirs]) => [name, theirs])).toEqual([
      ['said', 'claim_date'],
      ['source', 'speaker'],
      ['gist', 'a.b=c'],
    ])
  })

  test.each([
    ['gist', '--map takes pairs, OURS=THEIRS, not “gist”'],
    ['=claim', '--map takes pairs, OURS=THEIRS, not “=claim”'],
    ['gist=', '--map takes pairs, OURS=THEIRS, not “gist=”'],
    ['gist=a,gist=b', '--map names “gist” twice'],
  ])('%s is refused', (text, message) => {
    expect(problemOf(() => parseMapping([text]))).toMatchObject({ kind: 'usage', message })
  })

  test('suggests our nearest column, and theirs', () => {
    expect(problemOf(() => parseMapping(['sourse=speaker']))).toMatchObject({
      message: '--map names “sourse”, which is no column of ours',
      didYouMean: ['source'],
    })
    const mapping = parseMapping(['source=speeker'])
    expect(problemOf(() => checkMapping(mapping, ['speaker', 'claim'], 'a.csv'))).toMatchObject({
      kind: 'usage',
      message: '--map names “speeker”, which a.csv does not have',
      hint: 'it has speaker, claim',
      didYouMean: ['speaker'],
    })
  })

  test('is suggested from familiar names, where one is what is said', () => {
    expect(suggestedMapping(['speaker', 'claim', 'x'])).toBe('--map gist=claim,source=speaker')
    expect(
      suggestedMapping(['claimReviewed', 'itemReviewed', 'itemReviewed.author.name', 'datePublished']),
    ).toBe('--map gist=claimReviewed,source=itemReviewed.author.name,published=datePublished')
    expect(suggestedMapping(['speaker', 'x'])).toBeUndefined()
  })
})
