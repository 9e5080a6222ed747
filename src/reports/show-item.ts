/** A statement whole as JSON: its record, and what is computed beside it. */
import type { FlatRecord } from '../model/record.js'
import type { Rung } from './card/trace.js'
import type { WitnessItem } from './card/witnesses.js'
import type { NoFields } from './field-values.js'
import type { Origins } from './origins.js'

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
