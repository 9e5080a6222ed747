/**
 * `csv` (RFC 4180) and `tsv`: an item a row; a list or an object is JSON in its cell. The header must stand first, so
 * a stream's columns are those of its first items, and a later item with a field of its own stops with an error that
 * names it: nothing is left out silently. A file and a pipe get each text exactly; on a terminal it is made visible.
 */
import { stringify } from 'csv-stringify/sync'
import { ClaimsError } from '../error.js'
import type { Report } from '../reports/report.js'
import { peek } from '../terminal/peek.js'
import { visible } from '../terminal/visible.js'
import type { Drawing } from './drawing.js'
import { fieldsAmong, valueAt } from './fields.js'
import { safeJson } from './safe-json.js'

const FIRST_ITEMS = 1000

type Items = Pick<Report, 'items'>
type Rows = Pick<Drawing, 'out' | 'fields' | 'raw' | 'isTerminal'>

export function writeCsv(report: Items, drawing: Rows): Promise<void> {
  return writeRows(report, drawing, ',')
}

export function writeTsv(report: Items, drawing: Rows): Promise<void> {
  return writeRows(report, drawing, '\t')
}

async function writeRows(report: Items, drawing: Rows, delimiter: string): Promise<void> {
  const { first, all } = await peek(report.items, FIRST_ITEMS)
  const columns = drawing.fields ?? fieldsAmong(Array.isArray(report.items) ? report.items : first)
  const known = new Set(columns)
  const row = (cells: readonly (string | number)[]): string =>
    stringify([drawing.isTerminal === true ? cells.map(seen) : [...cells]], {
      delimiter,
      record_delimiter: '\r\n',
      quoted_match: /^\s|\s$|[\t\r\n]/,
    })
  if (columns.length > 0) await drawing.out(row(columns))
  for await (const item of all) {
    if (drawing.fields === undefined) refuseUnknown(item, known)
    const values = columns.map((name) => cell(valueAt(item, name)))
    await drawing.out(row(drawing.raw === true ? values : values.map(withoutFormula)))
  }
}

function cell(value: unknown): string | number {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return value
  return safeJson(value)
}

function seen(value: string | number): string | number {
  return typeof value === 'string' ? visible(value) : value
}

/**
 * A text that begins with one of these is a formula to a spreadsheet; an apostrophe makes it words. Apostrophes that
 * stand there already count too, so that whoever reads the cell can take exactly one off.
 */
function withoutFormula(value: string | number): string | number {
  return typeof value === 'string' && /^'*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
}

function refuseUnknown(item: object, known: ReadonlySet<string>): void {
  const name = fieldsAmong([item]).find((field) => !known.has(field))
  if (name === undefined) return
  throw new ClaimsError('usage', {
    message: `the field “${name}” occurs only after the first ${String(FIRST_ITEMS)} items, when the columns are already written.`,
    hint: 'name the columns: --fields a,b,c',
  })
}
