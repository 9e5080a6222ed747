/** A figure in a series of days as JSON. */
import type { Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { FigureItem, FiguresHead } from './figure-item.js'

/** claims figures --by day: each item is a figure in a series. */
export interface DailyFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: day by day. */
    readonly view: 'day'
  }
  /** Series by series, in each by the day of saying. */
  readonly item: SeriesItem
  readonly tail: SelectionTail
}

/** A figure in a series of days. */
export interface SeriesItem extends FigureItem {
  /** Why it cannot be compared with the one before it in its series; null where it can, or is the first. */
  readonly breaks: Words | null
}
