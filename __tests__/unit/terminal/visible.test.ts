import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { visible } from '../../../src/terminal/visible.js'
import { CONTROL, words } from './arbitrary.js'

describe('hostile characters', () => {
  test.each([
    ['a C0 control as its picture', '\u001b[31mred', '␛[31mred'],
    ['a bell, a tab and line breaks', '\u0007\t\n\r', '␇␉␊␍'],
    ['DEL', '\u007f', '␡'],
    ['a C1 control by its number', '\u009b2J', '⟨U+009B⟩2J'],
    ['a bidi control', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
    ['a space of no width', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a byte order mark and a soft hyphen', '\ufeff\u00ad', '⟨U+FEFF⟩⟨U+00AD⟩'],
    ['a tag', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['a lone surrogate', 'a\ud83db', 'a⟨U+D83D⟩b'],
    ['a joiner between Latin letters', 'pay\u200dpal', 'pay⟨U+200D⟩pal'],
    ['a variation selector after a letter', 'a\ufe0f', 'a⟨U+FE0F⟩'],
  ])('show %s', (_, hostile, shown) => {
    expect(visible(hostile)).toBe(shown)
  })

  test.each([
    '“6–7” · çğ',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👩\u200d👧',
    '👩🏽\u200d🚀',
    '☎\ufe0f',
    '1\ufe0f\u20e3',
    'e\u0301',
    '中\u{e0100}',
  ])('are none in %j', (text) => {
    expect(visible(text)).toBe(text)
  })

  test('never reach the output, and no character is lost: each can be had back from its symbol', () => {
    const withoutSymbols = words.filter((text) => !/[␀-␡⟨]/u.test(text))
    fc.assert(
      fc.property(withoutSymbols, (text) => {
        const shown = visible(text)
        expect(shown).not.toMatch(CONTROL)
        expect(shown).not.toMatch(/[\n\p{Cs}]/u)
        expect(visible(shown)).toBe(shown)
        expect(hadBack(shown)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})

function hadBack(shown: string): string {
  return shown
    .replaceAll(/⟨U\+([0-9A-F]+)⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('␡', '\u007f')
    .replaceAll(/[␀-␟]/g, (picture) => String.fromCodePoint(picture.charCodeAt(0) - 0x2400))
}
