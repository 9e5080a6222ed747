/** The columns `quote` (the words inside the printed marks, or the whole field as JSON) and `quoted`. */
import { EXACTNESS_TYPED, type Exactness } from '../../model/exactness.js'
import type { CellHabits } from './cell-habits.js'
import { WrongCell } from './cell-reader.js'
import { jsonCell } from './json-cell.js'

const HOW: ReadonlyMap<string, Exactness> = new Map([
  ...Object.entries(EXACTNESS_TYPED),
  ['part quoted', 'mixed'],
])

/** Words without `quoted` are part quoted, which is the least that they show. @throws WrongCell */
export function quoteOf(
  words: string | undefined,
  quoted: string | undefined,
  { isOurs }: CellHabits,
): unknown {
  if (isOurs && words !== undefined && /^\{\s*"/.test(words)) {
    if (quoted === undefined) return jsonCell(words)
    throw new WrongCell(
      'quote is the whole field as JSON, so quoted says it twice',
      'empty one of the two cells',
    )
  }
  const exactness = quoted === undefined ? 'mixed' : HOW.get(quoted.trim().toLowerCase())
  if (exactness === undefined) {
    throw new WrongCell(
      `quoted is “${String(quoted)}”, which it cannot be`,
      'it is one of quoted, part, reported, not-kept',
    )
  }
  const hasWords = exactness === 'direct' || exactness === 'mixed'
  if (words !== undefined && !hasWords) {
    throw new WrongCell(
      `quoted is “${String(quoted)}”, and yet quote has words`,
      'write quoted or part, or empty the cell of quote',
    )
  }
  if (words === undefined && hasWords) {
    throw new WrongCell(
      `quoted is “${String(quoted)}”, and quote has no words`,
      'write the words, or not-kept where nobody kept them',
    )
  }
  return { exactness, ...(words === undefined ? {} : { text: isOurs ? withoutMarks(words) : words }) }
}

/** In a table of ours, one pair of marks around all of it is the page's, not the speaker's. */
function withoutMarks(words: string): string {
  const inner = /^(?:“([^“”]+)”|«([^«»]+)»|"([^"]+)")$/.exec(words)
  return inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? words
}
