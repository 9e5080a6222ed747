/**
 * A quick look over JSON text before it is parsed: how deep it goes, how many keys it has, where its values end.
 * It reads nothing but brackets, colons and the ends of strings, so it also works on broken text.
 */

/** Deeper nesting overflows the parsers that keep positions; no dataset goes beyond a dozen levels. */
export const DEEPEST = 256

export interface Survey {
  /** Colons outside of strings: one for each key, also for a key that stands twice. */
  readonly colons: number
  /** Where nesting goes beyond `DEEPEST`. */
  readonly tooDeepAt?: number
}

/** Counts the keys of a text, as far as its nesting is not too deep. */
export function survey(text: string): Survey {
  let depth = 0
  let colons = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === ':') colons++
    else if (character === '{' || character === '[') {
      if (++depth > DEEPEST) return { colons, tooDeepAt: at }
    } else if (character === '}' || character === ']') depth--
  }
  return { colons }
}

/** Start and end of each object or list at the outermost level: one for a document, several for records in a row. */
export function outermost(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '{' || character === '[') {
      if (depth++ === 0) start = at
    } else if (character === '}' || character === ']') {
      if (--depth === 0) found.push({ start, end: at + 1 })
    }
  }
  return found
}

function endOfString(text: string, opening: number): number {
  let close = text.indexOf('"', opening + 1)
  while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1)
  return close === -1 ? text.length : close
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
