/** From words in a text to the selectors of an anchor (W3C Web Annotation). Positions are code points. */
import type { RangeSelector, TextPositionSelector, TextQuoteSelector } from './anchor.js'
import type { CodePoints } from './codepoints.js'
import type { Place } from './text-place.js'
import { uniqueContext } from './unique-context.js'

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
