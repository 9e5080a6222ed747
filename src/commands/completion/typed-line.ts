/** A command line as far as it is typed: its words without quotes, and the word that the cursor stands in. */

export interface TypedLine {
  /** Whole words behind the program’s name. */
  readonly before: readonly string[]
  /** The start of the last word; empty behind a space. */
  readonly current: string
}

const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"?|'[^']*'?)+/g

export function typedLine(line: string): TypedLine {
  const words = [...line.matchAll(WORD)]
  const last = words.at(-1)
  const open = last !== undefined && last.index + last[0].length === line.length
  const before = words.slice(1, open ? -1 : undefined).map(([word]) => unquoted(word))
  return { before, current: open && words.length > 1 ? unquoted(last[0]) : '' }
}

function unquoted(word: string): string {
  return word.replaceAll(/\\(.)|["']/g, '$1')
}
