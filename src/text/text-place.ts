/** Where words stand in a text. All places are code points, end exclusive. */
import type { TextQuoteSelector } from './anchor.js'
import type { CodePoints } from './codepoints.js'

export interface Place {
  readonly start: number
  readonly end: number
}

/** Every place of the words, also where two overlap. */
export function places(points: CodePoints, words: string): Place[] {
  if (words === '') return []
  const all: Place[] = []
  for (let at = points.text.indexOf(words); at !== -1; at = points.text.indexOf(words, at + 1)) {
    // Half a character is no place: a lone surrogate may be the second half of another character.
    if (!splitsPair(points.text, at) && !splitsPair(points.text, at + words.length))
      all.push(placeAt(points, at, words.length))
  }
  return all
}

/** The places of the words between their prefix and suffix. */
export function inContext(
  points: CodePoints,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
): Place[] {
  return places(points, exact).filter(({ start, end }) => {
    const [from, to] = [points.toUnits(start), points.toUnits(end)]
    return points.text.slice(0, from).endsWith(prefix) && points.text.startsWith(suffix, to)
  })
}

/** The first place that differs only in case, quotation marks, dashes and spaces. */
export function nearby(points: CodePoints, words: string): Place | undefined {
  const parts = words.replaceAll(QUOTES, '').trim().split(/\s+/)
  if (parts.join('') === '') return undefined
  const pattern = parts
    .map((part) => Array.from(part, alike).join(QUOTES_MAYBE))
    .join(`${QUOTES_MAYBE}\\s+${QUOTES_MAYBE}`)
  const match = new RegExp(pattern, 'iu').exec(points.text)
  return match === null ? undefined : placeAt(points, match.index, match[0].length)
}

const QUOTES = /["“”„‟«»″'‘’‚‛′`´]/gu
const QUOTES_MAYBE = `${QUOTES.source}*`
const DASHES = '-‐‑‒–—−'

function alike(character: string): string {
  return DASHES.includes(character) ? `[${Array.from(DASHES, escaped).join('')}]` : escaped(character)
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function placeAt(points: CodePoints, offset: number, length: number): Place {
  return { start: points.fromUnits(offset), end: points.fromUnits(offset + length) }
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
