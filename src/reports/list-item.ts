/** The statements of `claims list` as JSON: records. */
import type { FlatRecord } from '../model/record.js'
import type { Group } from './choices.js'
import type { Count } from './field-values.js'
import type { SelectionTail } from './parts/selection-tail.js'

/** claims list: each item is a record. */
export interface ListOutput {
  readonly head: {
    /** What the page is grouped by; the items are in one order. */
    readonly groupBy?: Group
  }
  /** The statements. */
  readonly item: FlatRecord
  readonly tail: SelectionTail & {
    /** How many more match the question and were left out by `--limit`. */
    readonly more: Count
  }
}
