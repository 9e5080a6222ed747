/** The line of a file at a place, with a mark under the place; of a long line only the part around it. */
import type { Place } from '../../error.js'
import { displayWidth, graphemes, graphemeWidth } from '../../terminal/width.js'
import { visible } from '../../terminal/visible.js'

const INDENT = '  '
const CUT = '…'
/** Code units that are looked at on each side: a line may have millions. */
const NEAR = 500

/** Two lines of at most `width` columns, safe to print; none where the place has no line, or an empty one. */
export function excerptLines({ excerpt, column }: Place, width: number): string[] {
  if (excerpt === undefined || /^[ \t\r]*$/.test(excerpt) || column === undefined) return []
  const at = column - 1
  const room = width - INDENT.length - 2 * CUT.length
  const behind = drawn(excerpt.slice(at, at + NEAR))
  const before = lastOf(
    drawn(excerpt.slice(Math.max(0, at - NEAR), at)),
    Math.max(Math.floor(room / 2), room - displayWidth(behind)),
  )
  const after = firstOf(behind, room - displayWidth(before.text))
  const left = (before.cut || at > NEAR ? CUT : '') + before.text
  const right = after.text + (after.cut || excerpt.length > at + NEAR ? CUT : '')
  return [INDENT + left + right, `${INDENT}${' '.repeat(displayWidth(left))}^`]
}

/** A tab is one column here, so that the mark stands right in every terminal. */
function drawn(text: string): string {
  return visible(text.replaceAll('\t', ' '))
}

interface Part {
  readonly text: string
  readonly cut: boolean
}

function firstOf(text: string, width: number): Part {
  const kept = fitting(graphemes(text), width)
  return { text: kept.join(''), cut: kept.join('').length < text.length }
}

function lastOf(text: string, width: number): Part {
  const kept = fitting(graphemes(text).reverse(), width).reverse()
  return { text: kept.join(''), cut: kept.join('').length < text.length }
}

function fitting(all: readonly string[], width: number): string[] {
  let used = 0
  const end = all.findIndex((grapheme) => (used += graphemeWidth(grapheme)) > width)
  return end === -1 ? [...all] : all.slice(0, end)
}
