/** The page of a report as people see it: hostile characters visible, and a plain table where fields are asked for. */
import type { Page, TableRow } from '../page/page.js'
import { plain, type Text } from '../page/text.js'
import type { Report } from '../reports/report.js'
import { ASCII, asciiText } from '../terminal/ascii.js'
import { mapPage } from '../terminal/map-page.js'
import { visibleText } from '../terminal/visible.js'
import type { Drawing } from './drawing.js'
import { valueAt } from './fields.js'

export function shownPage(report: Report, { fields, strokes }: Pick<Drawing, 'fields' | 'strokes'>): Page {
  const page = fields === undefined ? report.page() : pageOfFields(report, fields)
  const safe = mapPage(page, visibleText)
  return strokes === ASCII ? mapPage(safe, asciiText) : safe
}

function pageOfFields(report: Report, fields: readonly string[]): Page {
  const { title, footer } = report.page()
  const columns = fields.map((heading) => ({ heading }))
  return { title, blocks: [{ kind: 'table', columns, rows: rowsOf(report, fields) }], footer }
}

async function* rowsOf(report: Report, fields: readonly string[]): AsyncGenerator<TableRow> {
  for await (const item of report.items) yield { cells: fields.map((field) => [valueText(item, field)]) }
}

function valueText(item: object, field: string): Text {
  return plain(words(valueAt(item, field)))
}

/** A list of words reads as one; deeper values are JSON. */
function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(', ')
  return JSON.stringify(value)
}
