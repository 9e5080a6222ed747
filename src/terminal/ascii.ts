/**
 * The characters that we draw with, and their ASCII stand-ins (`--ascii`). Only our own lines, bars, arrows and lone
 * dots change: the words of a text, and quotation marks, are never substituted.
 */
import type { Text } from '../page/text.js'

export interface Strokes {
  readonly wall: string
  readonly rule: string
  /** Where a rule meets walls: above and below, above only, below only. */
  readonly cross: string
  readonly above: string
  readonly below: string
  /** Nothing is recorded here. */
  readonly nothing: string
}

export const LINES: Strokes = { wall: '│', rule: '─', cross: '┼', above: '┴', below: '┬', nothing: '·' }
export const ASCII: Strokes = { wall: '|', rule: '-', cross: '+', above: '+', below: '+', nothing: '.' }

const STAND_INS: readonly (readonly [mark: RegExp, ascii: string])[] = [
  [/(?<=^|\s)·(?=\s|$)/g, '.'],
  [/(?<=^|\s)→(?=\s|$)/g, '->'],
  [/█/g, '#'],
  [/●/g, '*'],
  [/│/g, '|'],
  [/─/g, '-'],
]

/** Lone dots, lone arrows and bars of our own words; quoted words stay as they are. */
export function asciiText(text: Text): Text {
  return text.map((span) => (span.emphasis === 'quoted' ? span : { ...span, text: asciiWords(span.text) }))
}

function asciiWords(words: string): string {
  return STAND_INS.reduce((text, [mark, ascii]) => text.replaceAll(mark, ascii), words)
}
