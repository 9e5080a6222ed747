/** What the user says of a file that is not plainly ours: names of its columns, order of its dates, its habits. */
import type { Mapping } from './mapping.js'
import type { DateOrder } from './table/typed-date.js'

export interface Reading {
  /** Our columns from the file's columns or paths (`--map`). */
  readonly map?: Mapping
  /** Of day, month and year, where a date alone does not show it (`--dates`). */
  readonly dates?: DateOrder
  /** The first row is data; columns go by number (`--no-header`). */
  readonly noHeader?: boolean
  /** Quotation marks are characters like any other (`--no-quotes`). */
  readonly noQuotes?: boolean
}
