/**
 * An error as people read it: what is wrong and where, the line marked, what to do. Of several problems of one file,
 * first the file. Hostile text is made visible.
 */
import type { ClaimsError, Place, Problem } from '../../error.js'
import { counted } from '../../reports/phrase/counts.js'
import type { Io } from '../../terminal/io.js'
import { visible } from '../../terminal/visible.js'
import { displayWidth, fitting, graphemes, terminalWidth } from '../../terminal/width.js'

/** A line of a file is shown no wider than this. */
const WIDEST = 92

export function errorText({ problems }: Pick<ClaimsError, 'problems'>, io: Io): string {
  const width = Math.min(WIDEST, terminalWidth(io.stderr, io.env))
  const told = problems.map((problem) => problemLines(problem, width))
  const file = fileLine(problems)
  const lines = file === undefined ? told.flatMap(prefixed) : [...prefixed([file]), ...told.flat()]
  return lines.map((line) => `${line}\n`).join('')
}

/** `mine.json: 3 problems`, where there are several and all are of one file. */
function fileLine(problems: readonly Problem[]): string | undefined {
  const files = problems.flatMap(({ where }) => where?.file ?? [])
  const [file] = files
  if (file === undefined || files.length < 2 || new Set(files).size > 1) return undefined
  const more = files.length < problems.length ? 'more than ' : ''
  return visible(`${file}: ${more}${counted(files.length, 'problem')}`)
}

function problemLines({ message, where, hint, didYouMean = [] }: Problem, width: number): string[] {
  return [
    visible(`${where === undefined ? '' : `${placeText(where)}: `}${message}`),
    ...(where === undefined ? [] : excerptLines(where, width)),
    ...(didYouMean.length === 0 ? [] : [visible(`did you mean ${didYouMean.join(', or ')}?`)]),
    ...(hint === undefined ? [] : [visible(`hint: ${hint}`)]),
  ]
}

/** `FILE:LINE:COLUMN`. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function prefixed([first = '', ...rest]: readonly string[]): string[] {
  return [`claims: error: ${first}`, ...rest]
}

const INDENT = '  '
const CUT = '…'
/** Code units that are looked at on each side: a line may have millions. */
const NEAR = 500

/** Two lines of at most `width` columns, safe to print; none where the place has no line, or an empty one. */
export function excerptLines({ excerpt, column }: Place, width: number): string[] {
  if (excerpt === undefined || /^[ \t\r]*$/.test(excerpt) || column === undefined) return []
  const at = column - 1
  const room = width - INDENT.length - 2 * CUT.length
  const ahead = drawn(excerpt.slice(Math.max(0, at - NEAR), at))
  const behind = drawn(excerpt.slice(at, at + NEAR))
  const half = Math.max(Math.floor(room / 2), room - displayWidth(behind))
  const before = fitting(graphemes(ahead).reverse(), half).toReversed().join('')
  const after = fitting(graphemes(behind), room - displayWidth(before)).join('')
  const left = (before.length < ahead.length || at > NEAR ? CUT : '') + before
  const right = after + (after.length < behind.length || excerpt.length > at + NEAR ? CUT : '')
  return [INDENT + left + right, `${INDENT}${' '.repeat(displayWidth(left))}^`]
}

/** A tab is one column here, so that the mark stands right in every terminal. */
function drawn(text: string): string {
  return visible(text.replaceAll('\t', ' '))
}
