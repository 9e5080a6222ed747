/**
 * From words in a text to the selectors of an anchor (W3C Web Annotation), with the least that must stand before and
 * after the words, so that they are found in one place and no other. Positions are code points.
 */
import type { RangeSelector, TextPositionSelector, TextQuoteSelector } from './anchor.js'
import type { CodePoints } from './codepoints.js'
import { type Place, places } from './text-place.js'

/** The exact words with what finds them in one place only, and their positions. */
export function wordSelectors(points: CodePoints, place: Place): [TextQuoteSelector, TextPositionSelector] {
  return [quoteSelector(points, place), position(place)]
}

/** Of a longer passage the first and the last few words, so that no sentence of somebody's text is copied. */
export function rangeSelectors(points: CodePoints, place: Place): [RangeSelector, TextPositionSelector] {
  const [first, last] = ends(points.slice(place.start, place.end))
  const range: RangeSelector = {
    type: 'RangeSelector',
    startSelector: quoteSelector(points, { start: place.start, end: place.start + first }),
    endSelector: quoteSelector(points, { start: place.end - last, end: place.end }),
  }
  return [range, position(place)]
}

function quoteSelector(points: CodePoints, place: Place): TextQuoteSelector {
  const { prefix, suffix } = uniqueContext(points, place)
  return {
    type: 'TextQuoteSelector',
    exact: points.slice(place.start, place.end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  }
}

function position({ start, end }: Place): TextPositionSelector {
  return { type: 'TextPositionSelector', start, end }
}

/** So many words stand for the start of a passage, and for its end. */
const WORDS_OF_AN_END = 4

/** Code points of the first and of the last few words. */
function ends(passage: string): [first: number, last: number] {
  const words = `\\S+(?:\\s+\\S+){0,${String(WORDS_OF_AN_END - 1)}}`
  const first = new RegExp(`^\\s*${words}`, 'u').exec(passage)?.[0] ?? passage
  const last = new RegExp(`${words}\\s*$`, 'u').exec(passage)?.[0] ?? passage
  return [[...first].length, [...last].length]
}

/**
 * The prefix and suffix with the fewest code points together; both empty where the words stand once. Of several such
 * pairs the one with the shorter prefix.
 * @param place where the words stand
 */
export function uniqueContext(
  points: CodePoints,
  place: Place,
): Required<Pick<TextQuoteSelector, 'prefix' | 'suffix'>> {
  const words = points.slice(place.start, place.end)
  const others = places(points, words).filter(({ start }) => start !== place.start)
  const needs = others
    .map((other) => ({
      before: countAlike(points, place.start - 1, other.start - 1, -1) + 1,
      after: countAlike(points, place.end, other.end, 1) + 1,
    }))
    .sort((a, b) => b.before - a.before)
  const [before, after] = shortest(needs, place.start, points.length - place.end)
  return {
    prefix: points.slice(place.start - before, place.start),
    suffix: points.slice(place.end, place.end + after),
  }
}

/** How many code points tell the place from another one, before it or after it: one of the two is enough. */
interface Need {
  readonly before: number
  readonly after: number
}

/**
 * A prefix of some length leaves those places that need a longer one to the suffix.
 * @param needs by the length of the prefix, longest first
 */
function shortest(
  needs: readonly Need[],
  mostBefore: number,
  mostAfter: number,
): [before: number, after: number] {
  let best: [number, number] = [mostBefore, mostAfter]
  for (const before of [...new Set([...needs.map((need) => need.before), 0])]) {
    const after = Math.max(0, ...needs.filter((need) => need.before > before).map((need) => need.after))
    const possible = before <= mostBefore && after <= mostAfter
    if (possible && before + after <= best[0] + best[1]) best = [before, after]
  }
  return best
}

/** How many code points are alike from two places on, onwards or backwards. Beyond the text there is nothing. */
function countAlike(points: CodePoints, one: number, other: number, step: 1 | -1): number {
  let far = 0
  while (at(points, one + far * step) === at(points, other + far * step)) far++
  return far
}

function at(points: CodePoints, place: number): string {
  return points.slice(place, place + 1)
}
