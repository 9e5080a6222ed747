/** The register of documents as JSON. */
import type { Count } from './field-values.js'
import type { MostItem } from './parts/most-item.js'
import type { RegisterTail } from './parts/selection-tail.js'
import type { DocumentItem } from './document-item.js'

/** claims documents: each item is a document. */
export interface DocumentsOutput {
  readonly head: {
    /** Which view of the documents: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many documents there are. */
    readonly documents: Count
    /** How many publishers they have. */
    readonly publishers: Count
    /** Of how many the day of publication is not known. */
    readonly undated: Count
    /** How many statements can be read in one of them. */
    readonly statements: Count
    /** How many unattributed passages can. */
    readonly unattributed: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The documents, by the day of publication. */
  readonly item: DocumentItem
  readonly tail: RegisterTail
}
