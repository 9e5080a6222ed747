/** A page with each of its texts mapped: the one boundary where hostile characters become visible. */
import type { Band, Block, Column, Entry, Page, Stream, TableColumn, TableRow } from '../page/page.js'
import { bare, plain, type Text } from '../page/text.js'

export type MapText = (text: Text) => Text

export function mapPage(page: Page, mapText: MapText): Page {
  return {
    title: page.title.map(mapText),
    blocks: page.blocks.map((block) => mapBlock(block, mapText)),
    footer: () => page.footer().map(mapText),
  }
}

function mapBlock(block: Block, mapText: MapText): Block {
  const word = (text: string): string => (text === '' ? '' : bare(mapText(plain(text))))
  const heading = block.heading === undefined ? {} : { heading: mapText(block.heading) }
  switch (block.kind) {
    case 'prose':
      return { ...block, ...heading, paragraphs: block.paragraphs.map(mapText) }
    case 'fields':
      return {
        ...block,
        ...heading,
        rows: block.rows.map((row) => ({ name: word(row.name), paragraphs: row.paragraphs.map(mapText) })),
      }
    case 'table':
      return {
        ...block,
        ...heading,
        columns: block.columns.map((column) => mapHeadings(column, word)),
        rows: mapStream(block.rows, (row: TableRow) => ({
          ...row,
          cells: row.cells.map((paragraphs) => mapTexts(paragraphs, mapText)),
        })),
      }
    case 'sides':
      return {
        ...block,
        ...heading,
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
  const entries: Entry[] = []
  for (const entry of band.entries) entries.push(mapEntry(entry, mapText, word))
  return { label: mapTexts(band.label, mapText), entries, continues: band.continues === true }
}

function mapEntry(entry: Entry, mapText: MapText, word: (text: string) => string): Entry {
  return {
    first: entry.first,
    last: entry.last,
    parties: word(entry.parties),
    speaker: word(entry.speaker),
    manner: word(entry.manner),
    actPhrase: mapText(entry.actPhrase),
    words: mapTexts(entry.words, mapText),
    reference: mapText(entry.reference),
  }
}

function mapTexts(texts: readonly Text[], mapText: MapText): Text[] {
  const mapped: Text[] = []
  for (const text of texts) mapped.push(mapText(text))
  return mapped
}

/** What is at hand stays at hand. */
function mapStream<T, U>(stream: Stream<T>, change: (item: T) => U): Stream<U> {
  return Symbol.asyncIterator in stream ? mapLater(stream, change) : mapNow(stream, change)
}

function* mapNow<T, U>(stream: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of stream) yield change(item)
}

async function* mapLater<T, U>(stream: AsyncIterable<T>, change: (item: T) => U): AsyncGenerator<U> {
  for await (const item of stream) yield change(item)
}
