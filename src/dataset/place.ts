/** From an offset in a text to the line and column that people and editors know. */
import type { Place } from '../error.js'
import { countWhile } from '../text/halving.js'

export type Placing = (offset: number) => Place

/** Offsets are UTF-16 code units. The lines are counted once, when the first place is asked for. */
export function placesIn(text: string, file: string, firstLine = 1): Placing {
  let starts: number[] | undefined
  return (offset) => {
    const lines = (starts ??= lineStarts(text))
    const index = countWhile(lines.length, (line) => (lines[line] ?? 0) <= offset) - 1
    const start = lines[index] ?? 0
    const excerpt = text.slice(start, lines[index + 1]).replace(/\r?\n$/, '')
    return { file, line: firstLine + index, column: offset - start + 1, excerpt }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
