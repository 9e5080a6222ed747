/** What parts the cells of a table: said by Excel's first line or the file's name, else seen in the header. */

export interface Parted {
  readonly delimiter: string
  /** The table without Excel's `sep=` line. */
  readonly text: string
  /** The line of the file at which the table begins, from 1. */
  readonly firstLine: number
}

const CANDIDATES = [',', ';', '\t']

export function parted(text: string, file: string): Parted {
  const [line, said] = /^sep=(.)\r?\n?/i.exec(text) ?? []
  if (line !== undefined && said !== undefined) {
    return { delimiter: said, text: text.slice(line.length), firstLine: 2 }
  }
  const named = /\.tsv(?:\.gz)?$/i.test(file)
  return { delimiter: named ? '\t' : mostFrequent(firstLine(text)), text, firstLine: 1 }
}

/** The comma where none of them stands in the line: a table of one column. */
function mostFrequent(line: string): string {
  const counts = CANDIDATES.map((candidate) => line.split(candidate).length)
  return CANDIDATES[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Without what stands in quotation marks, where a delimiter is only a character. */
function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text.trimStart().replaceAll(/"[^"]*"/g, ''))?.[0] ?? ''
}
