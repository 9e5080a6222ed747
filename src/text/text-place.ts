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

/** @param offset in UTF-16 code units, as `length` is */
export function placeAt(points: CodePoints, offset: number, length: number): Place {
  return { start: points.fromUnits(offset), end: points.fromUnits(offset + length) }
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
