/** How many columns a terminal gives to a text, and how many columns there are. */
import fastStringWidth from 'fast-string-width'
import type { Environment, Sink } from './io.js'

const USUAL_WIDTH = 100

/** Characters of one column that never join with a neighbour: most of what we print, so measured by counting. */
const SINGLE =
  /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0400-\u0482\u048a-\u052f\u0531-\u0556\u0561-\u0587\u2010-\u2027\u2500-\u257f]*$/
const JOINED_EMOJI = /\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*\u200d\p{Extended_Pictographic}/u
const JOINERS = /[\u200c\u200d]/g

/** Made when a text needs it: making it takes longer than all else of a start. */
let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one character each: a letter with its marks, a whole emoji. */
export function graphemes(text: string): string[] {
  if (SINGLE.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Columns of a text without control characters and styles: the sum of its graphemes. */
export function displayWidth(text: string): number {
  if (SINGLE.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** Columns of one grapheme, 0 to 2 for all but hostile ones. */
export function graphemeWidth(grapheme: string): number {
  if (SINGLE.test(grapheme)) return grapheme.length
  if (JOINED_EMOJI.test(grapheme)) return 2
  return fastStringWidth(grapheme.normalize('NFC').replaceAll(JOINERS, ''))
}

/** The first of them that fit in so many columns, of graphemes. */
export function fitting(letters: readonly string[], columns: number): readonly string[] {
  let used = 0
  const end = letters.findIndex((grapheme) => (used += graphemeWidth(grapheme)) > columns)
  return end === -1 ? letters : letters.slice(0, end)
}

/** `--width`, else the terminal's, else `COLUMNS`, else 100. A width of 0 or no number is an unknown width. */
export function terminalWidth(
  stream: Pick<Sink, 'isTerminal' | 'columns'>,
  env: Environment,
  option?: number,
): number {
  const widths = [option, stream.columns, Number(env['COLUMNS'] ?? 0)]
  return widths.find((width) => width !== undefined && width >= 1 && Number.isInteger(width)) ?? USUAL_WIDTH
}

export const NARROW = 72
