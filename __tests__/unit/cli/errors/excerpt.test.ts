import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptLines } from '../../../../src/cli/errors/error-text.js'
import { displayWidth } from '../../../../src/terminal/width.js'

const shown = (excerpt: string, column: number, width = 40): string[] =>
  excerptLines({ file: 'a.json', line: 1, column, excerpt }, width)

describe('the line of a place', () => {
  test('stands above its mark', () => {
    expect(shown('{ "a": 1, }', 9)).toEqual(['  { "a": 1, }', '          ^'])
  })

  test('is marked by what is seen, not by characters', () => {
    expect(shown('"漢字": ,', 7)).toEqual(['  "漢字": ,', '          ^'])
    expect(shown('\t\t"a": ,', 8)).toEqual(['    "a": ,', '         ^'])
  })

  test('has hostile characters visible', () => {
    expect(shown('"\u001b[2J": ,', 9)).toEqual(['  "␛[2J": ,', '          ^'])
  })

  test('is missing where the place has none, or one with nothing to see', () => {
    expect(excerptLines({ file: 'a.json', line: 1 }, 40)).toEqual([])
    expect([shown('', 1), shown(' \t', 1)]).toEqual([[], []])
  })

  test('of any length fits, and the mark stands inside it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 2000 })
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 20, max: 120 }), (excerpt, at, width) => {
        fc.pre(!/^[ \t\r]*$/.test(excerpt))
        const lines = shown(excerpt, 1 + (at % (excerpt.length + 1)), width)
        expect(lines).toHaveLength(2)
        const [line = '', mark = ''] = lines
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(mark.trim()).toBe('^')
        expect(mark.length).toBeLessThanOrEqual(displayWidth(line) + 1)
      }),
    )
  })
})
