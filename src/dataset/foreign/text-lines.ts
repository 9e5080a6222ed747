/** Lines of a file as texts, numbered as items are. */
import { ClaimsError } from '../../error.js'
import { decode } from '../decode.js'

/** Without its newline. */
export interface FileLine {
  readonly bytes: Uint8Array
  /** From 1. */
  readonly line: number
  /** In the file, in bytes. */
  readonly offset: number
}

/** All lines of a file in their order, many at a time; those of one time are good until the next. */
export type FileLines = () => AsyncIterable<readonly FileLine[]>

export interface TextLine {
  readonly text: string
  readonly line: number
  /** Counted from 1 without lines that are blank. */
  readonly number: number
}

/**
 * Lines that are not blank.
 * @param passesOver what is no UTF-8 is counted, and no more
 * @throws ClaimsError (data) for what is no UTF-8
 */
export async function* textLines(
  lines: FileLines,
  file: string,
  passesOver: boolean,
): AsyncGenerator<TextLine> {
  let number = 0
  for await (const some of lines()) {
    for (const each of some) {
      const text = textOf(each, file, passesOver)
      if (text?.trim() === '') continue
      number += 1
      if (text !== undefined) yield { text, line: each.line, number }
    }
  }
}

function textOf({ bytes, line, offset }: FileLine, file: string, passesOver: boolean): string | undefined {
  try {
    return decode(bytes, file, { byte: offset, line })
  } catch (error) {
    if (passesOver && error instanceof ClaimsError) return undefined
    throw error
  }
}
