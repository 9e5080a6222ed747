/**
 * The page of a report as people see it: hostile characters visible, and a plain table where fields are asked for. It is
 * the one boundary where texts of data become safe to print.
 */
import type { Band, Block, Column, Entry, Page, Stream, TableColumn, TableRow } from '../page/page.js'
import { bare, plain, type Text } from '../page/text.js'
import type { Report } from '../reports/report.js'
import { ASCII, asciiText } from '../terminal/ascii.js'
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
  for await (const item of report.items)
    yield { cells: fields.map((field) => [plain(words(valueAt(item, field)))]) }
}

/** A list of words reads as one; deeper values are JSON. */
function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(', ')
  return JSON.stringify(value)
}

type MapText = (text: Text) => Text

/** A page with each of its texts mapped. */
export function mapPage(page: Page, mapText: MapText): Page {
  return {
    title: page.title.map(mapText),
    blocks: page.blocks.map((block) => ({
      ...mapBlock(block, mapText),
      ...(block.heading && { heading: mapText(block.heading) }),
    })),
    footer: () => page.footer().map(mapText),
  }
}

/** All but its heading. */
function mapBlock(block: Block, mapText: MapText): Block {
  const word = (text: string): string => (text === '' ? '' : bare(mapText(plain(text))))
  switch (block.kind) {
    case 'prose':
      return { ...block, paragraphs: block.paragraphs.map(mapText) }
    case 'fields':
      return {
        ...block,
        rows: block.rows.map((row) => ({ name: word(row.name), paragraphs: row.paragraphs.map(mapText) })),
      }
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => mapHeadings(column, word)),
        rows: mapStream(block.rows, (row: TableRow) => ({
          ...row,
          cells: row.cells.map((paragraphs) => paragraphs.map(mapText)),
        })),
      }
    case 'sides':
      return {
        ...block,
        labelHeading: word(block.labelHeading),
        columns: block.columns.map((column) => mapHeadings(column, word)),
        bands: mapStream(block.bands, (band: Band) => mapBand(band, mapText, word)),
      }
  }
}

function mapHeadings<T extends Column | TableColumn>(column: T, word: (text: string) => string): T {
  const subheading = column.subheading === undefined ? {} : { subheading: word(column.subheading) }
  return { ...column, heading: word(column.heading), ...subheading }
}

function mapBand(band: Band, mapText: MapText, word: (text: string) => string): Band {
  const entries = band.entries.map((entry) => mapEntry(entry, mapText, word))
  return { ...band, label: band.label.map(mapText), entries }
}

function mapEntry(entry: Entry, mapText: MapText, word: (text: string) => string): Entry {
  return {
    ...entry,
    parties: word(entry.parties),
    speaker: word(entry.speaker),
    manner: word(entry.manner),
    actPhrase: mapText(entry.actPhrase),
    words: entry.words.map(mapText),
    reference: mapText(entry.reference),
  }
}

async function* mapStream<T, U>(stream: Stream<T>, change: (item: T) => U): AsyncGenerator<U> {
  for await (const item of stream) yield change(item)
}
