/** Cuts a file of records into the text of each, with the place of each kept. */
import { decode } from './decode.js'
import { type Placing, placesIn } from './place.js'
import { outermost } from './survey.js'

export interface Piece {
  readonly text: string
  readonly place: Placing
}

const NEWLINE = 10

/** NDJSON: a record a line, decoded line by line, so that a file may be larger than any string. */
export function* lines(bytes: Uint8Array, file: string): Generator<Piece> {
  let start = 0
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    const text = decode(bytes.subarray(start, end), file, { byte: start, line })
    if (text.trim() !== '') yield { text, place: placesIn(text, file, line) }
    start = end + 1
  }
}

/** Records that follow one another over several lines each, as `jq` prints them. */
export function values(text: string, file: string): Piece[] {
  const place = placesIn(text, file)
  return outermost(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    place: (offset) => place(start + offset),
  }))
}
