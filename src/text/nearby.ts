/** Where words stand in a text but for case, quotation marks, dashes and spaces. */
import type { CodePoints } from './codepoints.js'
import { type Place, placeAt } from './text-place.js'

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
