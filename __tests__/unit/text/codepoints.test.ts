import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CodePoints } from '../../../src/text/codepoints.js'

const text = fc.string({ unit: 'grapheme' })

describe('offsets in code points', () => {
  test('a letter outside the basic plane and a picture count as one each', () => {
    const points = new CodePoints('ա𝒜🕊b')
    expect(points.length).toBe(4)
    expect(points.slice(1, 3)).toBe('𝒜🕊')
    expect([0, 1, 2, 3, 4].map((point) => points.toUnits(point))).toEqual([0, 1, 3, 5, 6])
    expect([0, 1, 3, 5, 6].map((unit) => points.fromUnits(unit))).toEqual([0, 1, 2, 3, 4])
  })

  test('slices are those of the list of characters', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, a, b) => {
        const characters = [...whole]
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        expect(new CodePoints(whole).slice(start, end)).toBe(characters.slice(start, end).join(''))
        expect(new CodePoints(whole).length).toBe(characters.length)
      }),
    )
  })

  test('there and back is the same place', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (whole, point) => {
        const points = new CodePoints(whole)
        fc.pre(point <= points.length)
        expect(points.fromUnits(points.toUnits(point))).toBe(point)
      }),
    )
  })
})
