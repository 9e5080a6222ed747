/**
 * Letters that stand in a text where its bytes were read in another character set than they were written in. Each pattern
 * is one that no language writes; what may be a word is left alone.
 */

/** Bytes 80 to BF, with which letters of UTF-8 go on, as Windows-1252 and Latin-1 show them. */
const GOES_ON = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** The same without marks that close a quotation, which may follow any letter. */
const GOES_ON_INSIDE = '[\\u0080-\\u00ba\\u00bc-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•–—˜™š›œžŸ]'
/** The same bytes in Windows-1251. */
const GOES_ON_CYRILLIC = '[Ђ-Џђ-џЎўЈҐЁЄЇІіґёєјЅѕї‚„…†‡€‰‹‘’“”•–—™›\\u00a0-\\u00bb№]'

const PATTERNS = [
  // UTF-8 read as Windows-1252: â€œ Ã© Â°; as Windows-1251: вЂњ, РџСЂРё; as Mac Roman: ‚Äú, caf√©; as DOS: ÔÇ£, ΓÇ£.
  `â${GOES_ON}${GOES_ON}`,
  `[ÂÃ]${GOES_ON_INSIDE}`,
  `(?:[ÐÑ]${GOES_ON}){2,}`,
  'вЂ',
  `(?:[РС]${GOES_ON_CYRILLIC}){3,}`,
  '‚Ä[úùôòìîñ¶¢]',
  '(?<=\\p{L})√[^\\s\\dA-Za-z(]',
  '[ÔΓ]Ç[£¥ÖôØö]',
  // Mac Roman read as Windows-1252: ÒNow, theyÕre openÓ; and through two of them, ‰ÛÏ.
  '(?<!\\p{L})Ò(?=\\p{Lu}\\p{Ll})',
  '(?<=[\\p{Ll}.,!?;:…])Ó(?!\\p{L})',
  '(?<=\\p{Ll})[ÔÕ](?=\\p{Ll})',
  '‰Û',
  // Cyrillic read as Latin: Ïðèâåò.
  '[\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]{5,}',
]

/** Finds the first such letters of a text. */
export const MISREAD: RegExp = new RegExp(PATTERNS.join('|'), 'u')

/** A character as HTML writes it, `&amp;`, `&#39;`. */
export const HTML_ENTITY: RegExp =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|shy|[lr][sd]quo|[lr]aquo|[sb]dquo|[nm]dash|hellip|bull|middot|deg|euro|pound|sect|copy|reg|trade|iexcl|iquest|[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|caron|ring|slash)|szlig|(?:ae|AE|oe|OE)lig);/u
