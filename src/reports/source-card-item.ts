/** The card of a source as JSON. */
import type { Id, NoFields } from './field-values.js'
import type { CardSummary } from './parts/card-summary.js'
import type { SourceItem } from './source-item.js'

/** claims sources NAME: the one item is the card of the source. */
export interface SourceCardOutput {
  readonly head: {
    /** Which view of the sources: one of them. */
    readonly view: 'card'
  }
  /** How much there is of it. */
  readonly summary: CardSummary
  /**
   * The source.
   * @minItems 1
   * @maxItems 1
   */
  readonly item: SourceCardItem
  readonly tail: NoFields
}

/** A source with its statements. */
export interface SourceCardItem extends SourceItem {
  /** The ids of its statements, in order. */
  readonly statements: readonly Id[]
}
