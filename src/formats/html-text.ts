/** Text as HTML: all characters as they are, escaped; quoted words marked, without a change to them. */
import { bare, type Text, type TextSpan } from '../page/text.js'
import { withLinks } from './links.js'

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character)
}

export function textHtml(text: Text): string {
  return text.map(spanHtml).join('')
}

/** A paragraph each; empty ones are left out. */
export function paragraphs(texts: readonly Text[]): string {
  return texts
    .filter((text) => bare(text) !== '')
    .map((text) => `<p>${textHtml(text)}</p>`)
    .join('\n')
}

function spanHtml({ text, emphasis }: TextSpan): string {
  const words = withLinks(text, escaped, (address) => `<a href="${escaped(address)}">${escaped(address)}</a>`)
  switch (emphasis) {
    case 'plain':
      return words
    case 'strong':
      return `<b>${words}</b>`
    default:
      return `<span class="${emphasis}">${words}</span>`
  }
}
