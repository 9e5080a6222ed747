import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rangeSelectors, wordSelectors } from '../../../src/text/anchoring.js'
import { CodePoints } from '../../../src/text/codepoints.js'
import { inContext, places } from '../../../src/text/text-place.js'
import { nearby } from '../../../src/text/nearby.js'
import { uniqueContext } from '../../../src/text/anchoring.js'

/** Few letters, so that words stand often; two of them take two UTF-16 units. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ի', '🕊', '𝒜'), minLength: 1, maxLength: 40 })
const textAndPlace = text.chain((whole) => {
  const length = [...whole].length
  return fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 3 })).map(([start, wide]) => ({
    points: new CodePoints(whole),
    place: { start, end: Math.min(length, start + wide) },
  }))
})

describe('places of words', () => {
  test('are code points, after Armenian letters, a picture and letters outside the basic plane', () => {
    const points = new CodePoints('Երևան 🕊️ 𝒜𝒷: open, open')
    expect(places(points, 'open')).toEqual([
      { start: 13, end: 17 },
      { start: 19, end: 23 },
    ])
  })

  test('may overlap, and never split a character', () => {
    expect(places(new CodePoints('aaa'), 'aa')).toHaveLength(2)
    expect(places(new CodePoints('🕊'), '\ud83d')).toEqual([])
    expect(places(new CodePoints('abc'), '')).toEqual([])
  })

  test('are near where only case, quotation marks, dashes and spaces differ', () => {
    const points = new CodePoints('He said: “The  road—is open”.')
    const near = nearby(points, '"the road-is OPEN"')
    expect(near && points.slice(near.start, near.end)).toBe('The  road—is open')
    expect(nearby(points, 'said: the')).toBeDefined()
    expect(nearby(points, 'the road was open')).toBeUndefined()
    expect(nearby(points, ' ')).toBeUndefined()
  })
})

describe('the least context', () => {
  test('is empty where the words stand once', () => {
    expect(uniqueContext(new CodePoints('one two'), { start: 4, end: 7 })).toEqual({ prefix: '', suffix: '' })
  })

  test('leaves one place, the right one', () => {
    fc.assert(
      fc.property(textAndPlace, ({ points, place }) => {
        const exact = points.slice(place.start, place.end)
        expect(
          inContext(points, { type: 'TextQuoteSelector', exact, ...uniqueContext(points, place) }),
        ).toEqual([place])
      }),
    )
  })

  test('is the shortest that does: every other pair of lengths is longer or leaves several places', () => {
    fc.assert(
      fc.property(textAndPlace, ({ points, place }) => {
        const exact = points.slice(place.start, place.end)
        const { prefix, suffix } = uniqueContext(points, place)
        const least = [...prefix].length + [...suffix].length
        for (let before = 0; before < least; before++) {
          for (let after = 0; before + after < least; after++) {
            if (before > place.start || place.end + after > points.length) continue
            const context = {
              prefix: points.slice(place.start - before, place.start),
              suffix: points.slice(place.end, place.end + after),
            }
            expect(
              inContext(points, { type: 'TextQuoteSelector', exact, ...context }).length,
            ).toBeGreaterThan(1)
          }
        }
      }),
    )
  })
})

describe('selectors', () => {
  const points = new CodePoints('One day it rained. One day it snowed and nobody came at all.')

  test('have exact words, what tells the place, and positions', () => {
    expect(wordSelectors(points, { start: 19, end: 26 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'One day', prefix: ' ' },
      { type: 'TextPositionSelector', start: 19, end: 26 },
    ])
  })

  test('of a passage have its first and last words only', () => {
    expect(rangeSelectors(points, { start: 19, end: points.length })).toEqual([
      {
        type: 'RangeSelector',
        startSelector: { type: 'TextQuoteSelector', exact: 'One day it snowed' },
        endSelector: { type: 'TextQuoteSelector', exact: 'nobody came at all.' },
      },
      { type: 'TextPositionSelector', start: 19, end: 60 },
    ])
  })
})
