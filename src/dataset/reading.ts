/** What the user says of a file that is not plainly ours. */
import type { Column } from './table/columns.js'
import type { DateOrder } from './table/no-date.js'

/** The file's column, number of a column or dotted path for each of ours. */
export type Mapping = ReadonlyMap<Column, string>

/** What the user says of a file that is not plainly ours. */
export interface Reading {
  /** Our columns from the file's columns or paths (`--map`). */
  readonly map?: Mapping
  /** Texts that stand in all rows, by the name of our column (`--map source:=Mayor`). */
  readonly constants?: ReadonlyMap<string, string>
  /** Of day, month and year, where a date alone does not show it (`--dates`). */
  readonly dates?: DateOrder
  /** What parts several names or addresses in somebody else's cell; without it a cell holds one (`--lists`). */
  readonly lists?: string
  /** The path of somebody else's JSON at which the records stand (`--each`). */
  readonly each?: string
  /** Rows with fewer cells than the header are taken, as if the last ones were empty (`--short-rows`). */
  readonly shortRows?: boolean
  /** The first row is data; columns go by number (`--no-header`). */
  readonly noHeader?: boolean
  /** Quotation marks are characters like any other (`--no-quotes`). */
  readonly noQuotes?: boolean
}

/** Of a file that is read by somebody's names. */
export type ForeignReading = Reading & { readonly map: Mapping }
