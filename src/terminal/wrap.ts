/**
 * Wraps styled text by display width at spaces. A word that is too long is broken after
 * a hyphen or slash (an id, an address), else between graphemes (Chinese). No character is lost: only a run of spaces at a break stands for the break.
 */
import { bare, type Text, type TextSpan } from '../page/text.js'
import { displayWidth, graphemes, graphemeWidth } from './width.js'

/** Lines of at most `width` columns; a grapheme wider than that stands alone. Always at least one line. */
export function wrap(text: Text, width: number): Text[] {
  const whole = bare(text)
  if (displayWidth(whole) <= width && !whole.endsWith(' ')) return [text]
  return breaks(whole, Math.max(1, width)).map(([start, end]) => slice(text, start, end))
}

/** The lines of several paragraphs, one under another. */
export function wrapAll(paragraphs: readonly Text[], width: number): Text[] {
  const lines: Text[] = []
  for (const text of paragraphs) {
    for (const line of wrap(text, width)) lines.push(line)
  }
  return lines
}

/** Groups of lines with a blank line between two. */
export function parted(groups: readonly (readonly Text[])[]): Text[] {
  return groups.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]))
}

/** As `wrap`; the leading spaces of the text stand before every line. */
export function wrapHanging(text: Text, width: number): Text[] {
  const whole = bare(text)
  const indent = whole.length - whole.trimStart().length
  if (indent === 0 || indent > width / 2) return wrap(text, width)
  return indented(wrap(slice(text, indent, whole.length), width - indent), indent)
}

export function indented(lines: readonly Text[], columns: number): Text[] {
  const margin: TextSpan = { text: ' '.repeat(columns), emphasis: 'plain' }
  return lines.map((line) => [margin, ...line])
}

/** A part of a text by UTF-16 offsets, end exclusive. */
function slice(text: Text, start: number, end: number): Text {
  const parts: TextSpan[] = []
  let offset = 0
  for (const span of text) {
    const part = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (part !== '') parts.push({ ...span, text: part })
    offset += span.text.length
  }
  return parts
}

type Line = [start: number, end: number]

/** Where the lines start and end, as UTF-16 offsets. */
function breaks(text: string, width: number): Line[] {
  const lines: Line[] = []
  let line: Line = [0, 0]
  let used = 0
  for (let next = wordAfter(text, 0); next !== undefined; next = wordAfter(text, next.end)) {
    const { spaces, start, end } = next
    const letters = text.slice(start, end)
    const wide = displayWidth(letters)
    if (used + spaces + wide <= width) {
      line[1] = end
      used += spaces + wide
      continue
    }
    if (line[1] > line[0]) lines.push(line)
    const pieces = wide > width ? broken(letters, width) : [letters]
    let from = start
    for (const piece of pieces) {
      line = [from, from + piece.length]
      from += piece.length
      if (from < end) lines.push(line)
      else used = displayWidth(piece)
    }
  }
  return [...lines, line]
}

/** The spaces after an offset and the word behind them. */
function wordAfter(text: string, offset: number): { spaces: number; start: number; end: number } | undefined {
  let start = offset
  while (text[start] === ' ') start += 1
  if (start === text.length) return undefined
  const end = text.indexOf(' ', start)
  return { spaces: start - offset, start, end: end === -1 ? text.length : end }
}

function broken(word: string, width: number): string[] {
  const parts = word.split(/(?<=[^-/][-/])(?=[^-/])/).flatMap((part) => {
    if (displayWidth(part) <= width) return [{ text: part, wide: displayWidth(part) }]
    const letters = graphemes(part).flatMap((one) => (graphemeWidth(one) > width ? [...one] : [one]))
    return letters.map((text) => ({ text, wide: graphemeWidth(text) }))
  })
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { text, wide } of parts) {
    if (piece !== '' && used + wide > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += text
    used += wide
  }
  return [...pieces, piece]
}
