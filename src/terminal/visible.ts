/**
 * Hostile characters made visible. Data may hold characters that move the cursor, retitle the window, reverse the
 * reading order or hide words; people see them as symbols (␛, ⟨U+202E⟩), and none is lost. Whatever is printed for
 * people passes here: words, names, file names, arguments, messages of errors.
 *
 * Three invisible characters stay where a script or a picture needs them: joiners between letters that join
 * (Persian, Hindi …), the joiner inside an emoji, and a variation selector after a picture, digit or Han character.
 */
import type { Text } from '../page/text.js'

/** Controls, lone surrogates, line separators, bidi controls, and all that Unicode wants shown as nothing. */
const HOSTILE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]/gu

const JOINING = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('')

const NEEDED = new RegExp(
  [
    `(?<=[${JOINING}])[\\u200c\\u200d](?=[${JOINING}])`,
    `(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})`,
    `(?<=[\\p{Extended_Pictographic}0-9#*])[\\ufe0e\\ufe0f]`,
    `(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]`,
  ].join('|'),
  'uy',
)

/** The same text with a symbol for each character that could do harm unseen. */
export function visible(text: string): string {
  return text.replace(HOSTILE, (character: string, offset: number) => {
    NEEDED.lastIndex = offset
    return NEEDED.test(text) ? character : symbolOf(character)
  })
}

export function visibleText(text: Text): Text {
  return text.map((span) => ({ ...span, text: visible(span.text) }))
}

/** Unicode has pictures of the ASCII controls (U+2400 and after); all others show their number. */
function symbolOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
