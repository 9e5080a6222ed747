/** Rows of a card: a name and its paragraphs; a row without paragraphs is not printed. */
import type { Fields } from '../../page/page.js'
import { plain, type Text } from '../../page/text.js'

export type CardRow = Fields['rows'][number]

/** The rows that have paragraphs, under a heading. */
export function fieldsBlock(heading: Text, rows: readonly CardRow[]): Fields {
  return { kind: 'fields', heading, rows: withParagraphs(rows) }
}

/** Those that something is known for. */
export function withParagraphs(rows: readonly CardRow[]): CardRow[] {
  return rows.filter(({ paragraphs }) => paragraphs.length > 0)
}

/** A row of some paragraphs, a line each. */
export function row(name: string, ...paragraphs: readonly Text[]): CardRow {
  return { name, paragraphs }
}

/** A row of plain words; absent words make no row. */
export function words(name: string, text: string | undefined): CardRow {
  return { name, paragraphs: text === undefined || text === '' ? [] : [plain(text)] }
}
