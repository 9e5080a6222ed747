/** What the rules know of words. */
import { describe, expect, test } from '@jest/globals'
import { skeleton } from '../../../src/check/words/confusable.js'
import { lumpedWith } from '../../../src/check/words/lumped.js'
import { LOADED, withoutQuoted } from '../../../src/check/words/weighing.js'
import type { Figure } from '../../../src/model/figure.js'
import { makeStatement } from '../../support/dataset.js'

describe('names that look alike', () => {
  test.each([
    ['Nikol Pashinyan', 'Nikоl Pаshinyаn'],
    ['ALIYEV', 'ΑLΙΥΕV'],
    ['MoD', 'M0D'],
    ['Sos', 'Տօս'.replace('ս', 's')],
  ])('%s and its twin have one skeleton', (name, twin) => {
    expect(twin).not.toBe(name)
    expect(skeleton(twin)).toBe(skeleton(name))
  })

  test('names of other letters have others', () => {
    expect(skeleton('Aliyev')).not.toBe(skeleton('Aliev'))
    expect(skeleton('Никол')).not.toBe(skeleton('Nikol'))
  })
})

describe('words that lump', () => {
  const killed = (best: number, asPrinted?: string): Figure => ({
    measure: 'killed',
    report: 'stated',
    best,
    ...(asPrinted === undefined ? {} : { asPrinted }),
  })

  test.each([
    [killed(207, '207 killed or missing'), 'It reports more.', 'killed or missing'],
    [killed(207), 'The council reports 207 dead and missing.', 'dead and missing'],
    [killed(1207), 'It reports 1,207 soldiers missing or killed.', 'missing or killed'],
  ])('are found: %#', (figure, gist, words) => {
    expect(lumpedWith(figure, makeStatement({ gist }))).toBe(words)
  })

  test.each([
    [killed(3), 'It reports 3 killed and 5 wounded.'],
    [killed(3), 'It reports 3 killed, and 207 killed or missing before.'],
    [killed(7), 'It reports 207 killed or missing.'],
    [{ ...killed(2), measure: 'territory-km2' as const }, 'It reports 2 killed or missing.'],
  ])('are not found where the number has them not: %#', (figure, gist) => {
    expect(lumpedWith(figure, makeStatement({ gist }))).toBeUndefined()
  })
})

describe('words that weigh', () => {
  const found = (text: string): string[] => Array.from(withoutQuoted(text).matchAll(LOADED), ([word]) => word)

  test('are found in any case, whole words only, and not in quoted words', () => {
    expect(found('It Alleges, insists and reportedly proclaims a so-called truce.')).toEqual([
      'Alleges',
      'insists',
      'so-called',
    ])
    expect(found('It says that “he admits” nothing, and reclaims land.')).toEqual([])
  })
})
