import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareWords, wordsIn } from '../../../../src/reports/parts/word-comparison.js'

const PRINTED =
  'What we are seeing now are real and courageous steps by both countries to put the past behind us and work towards lasting peace,'
const TRANSCRIPT =
  'But what we are seeing now are real steps, and courageous steps, by both countries to put the past behind and to work toward a durable peace.'

describe('compareWords', () => {
  test('finds what is kept, put in, left out and changed in a real quotation', () => {
    const { changes, kept, similarity, match } = compareWords(PRINTED, TRANSCRIPT)
    expect(kept).toBe(21)
    expect(similarity.toFixed(2)).toBe('0.82')
    expect(match).toBe('words-differ')
    expect(changes).toEqual([
      { printed: '', witness: 'but' },
      { printed: '', witness: 'steps' },
      { printed: 'us', witness: '' },
      { printed: '', witness: 'to' },
      { printed: 'towards lasting', witness: 'toward a durable' },
    ])
  })

  test('tells verbatim from the same words with other marks or capitals', () => {
    expect(compareWords('The road is open.', 'The road is open.').match).toBe('verbatim')
    expect(compareWords('The road is open,', 'the road: is open').match).toBe('nearly')
  })

  test('keeps words of any script, with the apostrophes and hyphens inside them', () => {
    expect(wordsIn('Çavuşoğlu’s re-entry — Երևան, «Баку»!')).toEqual([
      'çavuşoğlu’s',
      're-entry',
      'երևան',
      'баку',
    ])
  })

  test('every word is kept, changed, put in or left out, once', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (ours, theirs) => {
        const { changes, kept } = compareWords(ours.join(' '), theirs.join(' '))
        const only = (which: 'printed' | 'witness'): number =>
          changes.reduce((sum, change) => sum + wordsIn(change[which]).length, 0)
        expect(kept + only('printed')).toBe(ours.length)
        expect(kept + only('witness')).toBe(theirs.length)
      }),
    )
  })

  test('similarity does not depend on which text is the witness', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareWords(a, b).similarity).toBe(compareWords(b, a).similarity)
      }),
    )
  })
})
