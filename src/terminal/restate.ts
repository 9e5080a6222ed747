/** A page with each of its texts restated: the one boundary where hostile characters become visible. */
import type { Band, Block, Column, Entry, Page, Stream, TableColumn, TableRow } from '../page/page.js'
import { bare, plain, type Text } from '../page/text.js'

export type Restate = (text: Text) => Text

export function restatePage(page: Page, restate: Restate): Page {
  return {
    title: page.title.map(restate),
    blocks: page.blocks.map((block) => restateBlock(block, restate)),
    footer: () => page.footer().map(restate),
  }
}

function restateBlock(block: Block, restate: Restate): Block {
  const word = (text: string): string => (text === '' ? '' : bare(restate(plain(text))))
  const heading = block.heading === undefined ? {} : { heading: restate(block.heading) }
  switch (block.kind) {
    case 'prose':
      return { ...block, ...heading, paragraphs: block.paragraphs.map(restate) }
    case 'fields':
      return {
        ...block,
        ...heading,
        rows: block.rows.map((row) => ({ name: word(row.name), paragraphs: row.paragraphs.map(restate) })),
      }
    case 'table':
      return {
        ...block,
        ...heading,
        columns: block.columns.map((column) => restateHeadings(column, word)),
        rows: mapStream(block.rows, (row: TableRow) => ({
          ...row,
          cells: row.cells.map((paragraphs) => restateAll(paragraphs, restate)),
        })),
      }
    case 'sides':
      return {
        ...block,
        ...heading,
        labelHeading: word(block.labelHeading),
        columns: block.columns.map((column) => restateHeadings(column, word)),
        bands: mapStream(block.bands, (band: Band) => restateBand(band, restate, word)),
      }
  }
}

function restateHeadings<T extends Column | TableColumn>(column: T, word: (text: string) => string): T {
  const subheading = column.subheading === undefined ? {} : { subheading: word(column.subheading) }
  return { ...column, heading: word(column.heading), ...subheading }
}

function restateBand(band: Band, restate: Restate, word: (text: string) => string): Band {
  const entries: Entry[] = []
  for (const entry of band.entries) entries.push(restateEntry(entry, restate, word))
  return { label: restateAll(band.label, restate), entries, continues: band.continues === true }
}

function restateEntry(entry: Entry, restate: Restate, word: (text: string) => string): Entry {
  return {
    first: entry.first,
    last: entry.last,
    parties: word(entry.parties),
    who: word(entry.who),
    manner: word(entry.manner),
    deed: restate(entry.deed),
    words: restateAll(entry.words, restate),
    reference: restate(entry.reference),
  }
}

function restateAll(texts: readonly Text[], restate: Restate): Text[] {
  const restated: Text[] = []
  for (const text of texts) restated.push(restate(text))
  return restated
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
