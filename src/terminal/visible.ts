/**
 * Hostile characters made visible. Data may hold characters that move the cursor, retitle the window, reverse the
 * reading order or hide words; people see them as symbols (␛, ⟨U+202E⟩), and none is lost. Whatever is printed for
 * people passes here: words, names, file names, arguments, messages of errors.
 */
import { isNeeded, INVISIBLE } from '../text/invisible.js'
import type { Text } from '../page/text.js'

/** What most texts are made of. */
const HARMLESS = /^[ -~\u00c0-\u024f\u2010-\u2027·]*$/

/** The same text with a symbol for each character that could do harm unseen. */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text
  return text.replace(INVISIBLE, (character: string, offset: number) =>
    isNeeded(text, offset) ? character : symbolOf(character),
  )
}

export function visibleText(text: Text): Text {
  if (text.every(({ text: words }) => HARMLESS.test(words))) return text
  return text.map((span) => ({ ...span, text: visible(span.text) }))
}

/** Unicode has pictures of the ASCII controls (U+2400 and after); all others show their number. */
function symbolOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
