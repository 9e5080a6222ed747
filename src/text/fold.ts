/**
 * One form for words that people write differently: case, accents, script, punctuation. `Çavuşoğlu`, `CAVUSOGLU` and
 * `cavusoglu` are one; so are `Пашинян`, `Փաշինյան` and `pashinyan`. For comparing only, never for showing.
 */
import anyAscii from 'any-ascii'

// Composed letters (й, ğ, İ) keep their marks until they are transliterated: й is y, not и. What is left alone then,
// or never composes, are signs that writers may leave out: accents, Arabic vowels, Hebrew points.
const LOOSE_MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu
const APOSTROPHES = /['`]/g
const NOT_WORDS = /[^a-z0-9]+/g

/** Lower-case ASCII letters and digits, parted by single spaces; empty where nothing of that is left. */
export function fold(text: string): string {
  const letters = text.normalize('NFKC').replace(LOOSE_MARKS, '')
  return anyAscii(letters).toLowerCase().replace(APOSTROPHES, '').replace(NOT_WORDS, ' ').trim()
}

/** Whether every word of the one occurs, whole, in the other; both folded. */
export function hasAllWords(folded: string, words: string): boolean {
  const there = new Set(folded.split(' '))
  return words.split(' ').every((word) => there.has(word))
}
