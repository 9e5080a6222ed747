/** Statements as JSON: their records, and with `claims show` what is computed beside them. */
import type { FlatRecord } from '../model/record.js'
import type { Group } from './choices.js'
import type { Count, NoFields } from './field-values.js'
import type { SelectionTail } from './parts/selection-tail.js'
import type { Rung } from './card/trace.js'
import type { WitnessItem } from './card/witnesses.js'
import type { Origins } from './origins.js'

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

/** claims show: each item is a statement with what is computed beside it. */
export interface ShowOutput {
  readonly head: NoFields
  /** The statements, in the order asked for. */
  readonly item: ShowItem
  readonly tail: NoFields
}

/** One statement. */
export interface ShowItem {
  /** The flat record. */
  readonly statement: FlatRecord
  /** Its words beside those of other texts. */
  readonly witnesses: readonly WitnessItem[]
  /** How many origins stand behind it. */
  readonly origins: Origins
  /** With `--trace`: from the speaker down to the coder; agency to SHA-256 once for each document. */
  readonly trace?: readonly Rung[]
}
