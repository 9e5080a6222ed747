/** The card of a document as JSON. */
import type { Id, NoFields } from './field-values.js'
import type { CardSummary } from './parts/card-summary.js'
import type { DocumentItem } from './document-item.js'

/** claims documents NAME: the one item is the card of the document. */
export interface DocumentCardOutput {
  readonly head: {
    /** Which view of the documents: one of them. */
    readonly view: 'card'
  }
  /** How much there is of it. */
  readonly summary: CardSummary
  /**
   * The document.
   * @minItems 1
   * @maxItems 1
   */
  readonly item: DocumentCardItem
  readonly tail: NoFields
}

/** A document with its statements. */
export interface DocumentCardItem extends DocumentItem {
  /** The ids of its statements, in order. */
  readonly statements: readonly Id[]
}
