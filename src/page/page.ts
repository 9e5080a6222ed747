/**
 * What a report shows to people, before any format: a title, blocks, a footer. Reports make pages; formats draw
 * them. A new report is made of these four blocks, so that it looks like all others in every format.
 */
import { plain, type Text } from './text.js'

export interface Page {
  /** The first line is the heading, the rest says how to read what follows. */
  readonly title: readonly Text[]
  readonly blocks: readonly Block[]
  /** Read after the blocks were drawn: counts of a stream are known only then. */
  readonly footer: () => readonly Text[]
}

export type Block = Prose | Sides | Table | Fields

/** Rows that may arrive one by one. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>

/** Paragraphs, one under another. */
export interface Prose {
  readonly kind: 'prose'
  readonly heading?: Text
  readonly paragraphs: readonly Text[]
}

/** A block of one sentence, such as that there is nothing to show. */
export function sentenceBlock(text: string): Prose {
  return { kind: 'prose', paragraphs: [plain(text)] }
}

/** Entries side by side: columns of speakers, bands of time. */
export interface Sides {
  readonly kind: 'sides'
  readonly heading?: Text
  /** What the labels of the bands are: `said on`. */
  readonly labelHeading: string
  /** At least one. */
  readonly columns: readonly Column[]
  readonly bands: Stream<Band>
}

export interface Column {
  /** As printed: `ARMENIA`. */
  readonly heading: string
  /** A second line under the heading. */
  readonly subheading?: string
}

export interface Band {
  readonly label: readonly Text[]
  /** In reading order. */
  readonly entries: readonly Entry[]
  /** It goes on from the band before it, as if they were one; the label is the same. */
  readonly continues?: boolean
}

/**
 * One statement (or several that are told as one) in its columns. Where `first` and `last` differ the wall between
 * the columns falls.
 */
export interface Entry {
  readonly first: number
  readonly last: number
  /** The parties, for layouts without columns: `Armenia and Azerbaijan`. */
  readonly parties: string
  /** Who speaks, under a heading that names the party; empty where the parties themselves speak. */
  readonly speaker: string
  /** `jointly` or nothing. */
  readonly manner: string
  /** `ACCUSES Azerbaijan`; empty where the words are a sentence of their own. */
  readonly actPhrase: Text
  readonly words: readonly Text[]
  /** The id, how it is quoted, what else must be known: the dim line. */
  readonly reference: Text
}

/** Rows and columns of facts. */
export interface Table {
  readonly kind: 'table'
  readonly heading?: Text
  readonly columns: readonly TableColumn[]
  readonly rows: Stream<TableRow>
  /** Walls between columns and air between rows, for cells of several lines. */
  readonly walls?: boolean
}

export interface TableColumn {
  readonly heading: string
  readonly subheading?: string
  readonly align?: 'left' | 'right'
  /** The paragraphs of a cell are the lines of one phrase, `about` and `2022-09-05`; in one line it is read as one. */
  readonly phrase?: boolean
  /** Takes what width is left; the others are as wide as their widest cell, within reason. */
  readonly wide?: boolean
  /** Pictures of numbers that stand in another column: for eyes only, left out where lines are read one by one. */
  readonly picture?: boolean
}

export interface TableRow {
  /** A cell a column; a cell may have several paragraphs. */
  readonly cells: readonly (readonly Text[])[]
  /** A row set apart from those above it, as sums are. */
  readonly apart?: boolean
}

/** A table of which no row is set apart. @param rows the cells of each */
export function tableBlock(
  columns: readonly TableColumn[],
  rows: readonly TableRow['cells'][],
  how: Pick<Table, 'heading' | 'walls'> = {},
): Table {
  return { kind: 'table', ...how, columns, rows: rows.map((cells) => ({ cells })) }
}

/** A row of plain words, a paragraph a cell. */
export function plainRow(...cells: readonly (string | number)[]): TableRow {
  return { cells: cells.map((cell) => [plain(String(cell))]) }
}

/** Names and what they hold, one under another: the card of one thing. */
export interface Fields {
  readonly kind: 'fields'
  readonly heading?: Text
  readonly rows: readonly { readonly name: string; readonly paragraphs: readonly Text[] }[]
}
