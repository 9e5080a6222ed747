/** What is safe to print as it stands, against what is escaped. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSafe, safeText } from '../../../src/formats/safe-json.js'

const NEAR = [
  ...['\u007e', '\u007f', '\u0080', '\u009f', '\u00a0', '\u061b', '\u061c', '\u200d', '\u200e', '\u200f'],
  ...['\u2010', '\u2027', '\u2028', '\u202e', '\u202f', '\u2065', '\u2066', '\u2069', '\u206a', '\ufefe'],
  ...['\ufeff', '\uff00', '\u{e0000}', '\u{e007f}', '\u{e0080}', '\u{e0100}', 'é', 'я', '😀', 'a', 'b c'],
]

test.each(NEAR)('%j, wherever it stands', (character) => {
  for (let before = 0; before < 6; before++) {
    for (let behind = 0; behind < 6; behind++) {
      const text = 'x'.repeat(before) + character + 'x'.repeat(behind)
      expect(isSafe(Buffer.from(text))).toBe(safeText(text) === text)
      // In the middle of a buffer, as lines of output come.
      const bytes = Buffer.concat([Buffer.from('xyz'), Buffer.from(text)])
      expect(isSafe(bytes.subarray(3))).toBe(safeText(text) === text)
    }
  }
})

test('bytes are safe if nothing in their text is escaped', () => {
  const some = fc.oneof(fc.constantFrom(...NEAR), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(some), (parts) => {
      const text = parts.join('')
      expect(isSafe(Buffer.from(text))).toBe(safeText(text) === text)
    }),
  )
})
