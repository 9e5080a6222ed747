/** What the user says of a file that is not plainly ours. */
import type { Column } from './table/columns.js'
import type { DateOrder } from './table/typed-date.js'

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
  /** The first row is data; columns go by number (`--no-header`). */
  readonly noHeader?: boolean
  /** Quotation marks are characters like any other (`--no-quotes`). */
  readonly noQuotes?: boolean
}
