/**
 * What of a name counts when two are compared letter by letter: everything but case, accents and spaces. `Çelik`,
 * `ÇELIK` and `Celik` are one; `Unit A+` and `Unit A-` are two, and so are `张伟` and `章伟`, which fold alike.
 */

/** The same text for names that differ only in case, accents or spaces, and for no others. */
export function nameKey(name: string): string {
  return plainName(name).replaceAll(' ', '')
}

/** A name in lower case, without accents, its words parted by single spaces. */
export function plainName(name: string): string {
  const cased = name.replace(IGNORABLE, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return cased
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .replace(LOOSE_MARKS, '')
    .replace(STROKED, (letter) => STROKES.get(letter) ?? letter)
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(BETWEEN_CHARACTERS, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The scripts of its letters in alphabetical order: `Latin`, `Cyrillic Latin`. */
export function scriptsOf(name: string): string {
  return SCRIPTS.filter(([, letters]) => letters.test(name))
    .map(([script]) => script)
    .join(' ')
}

/**
 * Whether two names that fold alike (`fold.ts`) can be two writings of one: in different scripts, or the same but for
 * small signs. `C` and `C++` cannot, nor can `张伟` and `章伟`.
 */
export function mayBeOneName(one: string, other: string): boolean {
  return scriptsOf(one) !== scriptsOf(other) || looseKey(one) === looseKey(other)
}

/** The signs in it that nobody leaves out: the two of `C++`, none of `St. Mary`. */
export function signsIn(name: string): readonly string[] {
  return looseKey(name).match(/[^\p{L}\p{M}\p{N}]/gu) ?? []
}

/** A key that passes over the signs that people leave out: `St. Mary` and `St Mary` have one. */
function looseKey(name: string): string {
  return nameKey(name.normalize('NFKC')).replaceAll(/[\p{Pd}\p{Pi}\p{Pf}.,'"()]/gu, '')
}

/** Nobody sees them: joiners, soft hyphens, marks of direction. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu

/** In Latin and Greek letters every mark is an accent; elsewhere it may make another letter, as in й. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu

/** What composes with no letter: stress, Arabic vowels, Hebrew points; not the voicing of kana. */
const LOOSE_MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}](?<![\u3099\u309a])/gu

/** Accents that are part of the letter. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
])
const STROKED = /[øđłħŧ]/g

const APOSTROPHES = /[‘’ʻʼ]/g
const HYPHENS = /[‐‑]/g

/** Scripts whose words need no spaces. */
const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`
const BETWEEN_CHARACTERS = new RegExp(String.raw`(?<=${CHARACTER})\s+(?=${CHARACTER})`, 'gu')

const SCRIPTS = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
  ...['Gurmukhi', 'Han', 'Hangul', 'Hebrew', 'Hiragana', 'Kannada', 'Katakana', 'Khmer', 'Lao', 'Latin'],
  ...[
    'Malayalam',
    'Mongolian',
    'Myanmar',
    'Sinhala',
    'Syriac',
    'Tamil',
    'Telugu',
    'Thaana',
    'Thai',
    'Tibetan',
  ],
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)
