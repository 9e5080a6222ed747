/** Text as Markdown: every character that Markdown gives a meaning to is escaped; only web addresses become links. */
import { bare, type Text, type TextSpan } from '../page/text.js'
import { withLinks } from './links.js'

const MEANING = /[\\`*_[\]<>|~&$]/g
const AT_THE_START = /^(\s*)([#+\-=:]|\d+(?=[.)]))/

/** One paragraph in one line. */
export function markdownText(text: Text): string {
  return text.map(spanText).join('').trim()
}

/** A paragraph that begins a line of its own, where `#`, `-` and `1.` would mean something too. */
export function markdownParagraph(text: Text): string {
  return markdownText(text).replace(AT_THE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )
}

export function markdownWord(word: string): string {
  return word.replaceAll(MEANING, '\\$&')
}

function spanText({ text, emphasis }: TextSpan): string {
  const escaped = withLinks(text, markdownWord, (address) => `<${address.replaceAll('|', '%7C')}>`)
  if (emphasis !== 'strong' || bare([{ text, emphasis }]).trim() === '') return escaped
  // Markdown wants the marks of emphasis next to the words.
  return escaped.replace(/^(\s*)(.*?)(\s*)$/u, '$1**$2**$3')
}
