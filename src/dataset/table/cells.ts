/** The text of a table to rows of cells, each with its number in a spreadsheet and its line in the file. */
import { CsvError, parse } from 'csv-parse/sync'
import { ClaimsError } from '../../error.js'
import { placesIn } from '../place.js'

export interface CellRow {
  /** As a spreadsheet numbers it: the header is 1, and empty rows count. */
  readonly number: number
  /** In the file, from 1; cells may hold line breaks, so this is not the number. */
  readonly line: number
  readonly cells: readonly string[]
  /** The text of the row as it stands in the file, without the line break at its end. */
  readonly asItStands: () => string
}

export interface CellTable {
  readonly delimiter: string
  /** Rows that hold something. */
  readonly rows: readonly CellRow[]
}

interface CellsOptions {
  /** Whether quotation marks stand around cells; else they are characters like any other. */
  readonly quotes?: boolean
  /** Of a table of ours: spaces around cells, and the apostrophe before a formula, are no part of them. */
  readonly isOurs?: boolean
}

/**
 * The cells of a table. In somebody else's every character counts; only where quotation marks stand behind spaces, these
 * are how that file is written.
 * @param text UTF-8 without a byte order mark
 * @throws ClaimsError (data) where quotation marks do not close: nothing after that can be trusted
 */
export function cellRows(text: string, file: string, options: CellsOptions = {}): CellTable {
  const { isOurs = true } = options
  const found = cellsOf(text, file, options, isOurs)
  if (found.error === undefined) return found
  const spaced = found.error.code === 'INVALID_OPENING_QUOTE' ? cellsOf(text, file, options, true) : found
  if (spaced.error === undefined) return spaced
  const { line, number, error } = found.error === spaced.error ? found : spaced
  const where = placesIn(text, file)(offsetOfLine(text, line))
  throw new ClaimsError('data', {
    message: `row ${String(number)}: ${words(error?.code ?? '')}`,
    where,
    hint: HINT,
  })
}

interface FoundCells extends CellTable {
  /** Of the row at which reading stopped. */
  readonly line: number
  readonly number: number
  readonly error?: CsvError
}

function cellsOf(
  text: string,
  file: string,
  { quotes = true, isOurs = true }: CellsOptions,
  trims: boolean,
): FoundCells {
  const table = parted(text, file)
  const bytes = Buffer.from(table.text)
  const rows: CellRow[] = []
  let start = { byte: 0, line: table.firstLine, number: 1 }
  const take = (cells: readonly string[], end: number): void => {
    const { byte, number, line } = start
    const asItStands = (): string => bytes.toString('utf8', byte, end).replace(/(?:\r\n|\r|\n)$/, '')
    if (cells.some((cell) => (isOurs ? cell : cell.trim()) !== ''))
      rows.push({ number, line, cells: isOurs ? cells.map(unescaped) : cells, asItStands })
    start = { byte: end, line: line + lineBreaks(bytes.subarray(byte, end)), number: number + 1 }
  }
  const end = (error?: CsvError): FoundCells => ({
    ...{ delimiter: table.delimiter, rows, line: start.line, number: start.number },
    ...(error === undefined ? {} : { error }),
  })
  try {
    parse(bytes, {
      delimiter: table.delimiter,
      quote: quotes ? '"' : null,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      ltrim: trims,
      rtrim: trims,
      max_record_size: 0,
      on_record: (cells: readonly string[], { bytes: read }) => {
        take(cells, read)
        return null
      },
    })
  } catch (error) {
    if (error instanceof CsvError) return end(error)
    throw error
  }
  return end()
}

const HINT =
  'a cell with a quotation mark stands in quotation marks, and the mark is doubled: "said ""no"" twice"; claims convert FILE --no-quotes reads a file that has none around its cells'

function words(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark opens a cell and never closes'
  if (code === 'INVALID_OPENING_QUOTE') return 'a quotation mark stands inside a cell that has none around it'
  return 'a cell goes on after its closing quotation mark'
}

/** Writers put an apostrophe before what a spreadsheet would take for a formula (src/formats/csv.ts). */
function unescaped(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')
}

/** CRLF is one. */
function lineBreaks(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count++
  }
  return count
}

const LF = 10
const CR = 13

function offsetOfLine(text: string, line: number): number {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)]
  const before = breaks[line - 2]
  return before === undefined ? 0 : before.index + before[0].length
}

interface Parted {
  readonly delimiter: string
  /** The table without Excel's `sep=` line. */
  readonly text: string
  /** The line of the file at which the table begins, from 1. */
  readonly firstLine: number
}

const CANDIDATES = [',', ';', '\t']

/** What parts the cells is said by Excel's first line or the file's name, else seen in the header. */
function parted(text: string, file: string): Parted {
  const [line, said] = /^sep=(.)\r?\n?/i.exec(text) ?? []
  if (line !== undefined && said !== undefined) {
    return { delimiter: said, text: text.slice(line.length), firstLine: 2 }
  }
  const named = /\.tsv(?:\.gz)?$/i.test(file)
  return { delimiter: named ? '\t' : mostFrequent(firstLine(text)), text, firstLine: 1 }
}

/** What parts the cells of a table that begins so. */
export function delimiterOf(text: string, file: string): string {
  return parted(text, file).delimiter
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
