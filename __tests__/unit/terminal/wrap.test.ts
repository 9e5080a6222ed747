import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bare, plain, strong, type Text } from '../../../src/page/text.js'
import { visibleText } from '../../../src/terminal/visible.js'
import { displayWidth } from '../../../src/terminal/width.js'
import { wrap, wrapHanging } from '../../../src/terminal/wrap.js'
import { text as anyText, words } from './arbitrary.js'

function lines(text: string, width: number): string[] {
  return wrap(plain(text), width).map(bare)
}

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(lines('the sending of a “civilian mission”', 14)).toEqual([
      'the sending of',
      'a “civilian',
      'mission”',
    ])
  })

  test('breaks a word that is too long after a hyphen or slash, else between characters', () => {
    expect(lines('at https://a.example/long', 10)).toEqual(['at', 'https://a.', 'example/', 'long'])
    expect(lines('2022-11-15-aze-mod-01', 12)).toEqual(['2022-11-15-', 'aze-mod-01'])
    expect(lines('中文字', 5)).toEqual(['中文', '字'])
    expect(lines('e\u0301e\u0301', 1)).toEqual(['e\u0301', 'e\u0301'])
  })

  test('keeps runs of spaces inside a line, and does not break at a space that must not', () => {
    expect(lines('s03  part quoted', 9)).toEqual(['s03  part', 'quoted'])
    expect(lines('no\u00a0break here', 8)).toEqual(['no\u00a0break', 'here'])
  })

  test('keeps the emphasis of each part', () => {
    expect(wrap([...strong('ACCUSES'), ...plain(' Azerbaijan of it')], 12)).toEqual([
      strong('ACCUSES'),
      plain('Azerbaijan'),
      plain('of it'),
    ])
  })

  test('of nothing is one empty line', () => {
    expect(wrap([], 10)).toEqual([[]])
    expect(lines('   ', 2)).toEqual([''])
  })

  test('under the leading spaces of a paragraph keeps all lines there', () => {
    expect(wrapHanging(plain('  claims show s07'), 13).map(bare)).toEqual(['  claims show', '  s07'])
  })

  test('loses no character but the spaces at a break, and each break but one inside a word has some', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text: Text, width) => {
        const pieces = wrap(text, width).map(bare)
        let rest = bare(text)
        for (const piece of pieces) {
          if (!rest.startsWith(piece)) rest = rest.replace(/^ +/, '')
          expect(rest.startsWith(piece)).toBe(true)
          rest = rest.slice(piece.length)
        }
        expect(rest.replace(/^ +/, '')).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps every line within the width, for what people are shown', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const line of wrap(visibleText(plain(text)), width)) {
          expect(displayWidth(bare(line))).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
