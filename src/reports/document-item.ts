/** A document as JSON. */
import type { Count, EdtfDate, Id, NoFields, Words } from './field-values.js'

/** claims documents: each item is a document. */
export interface DocumentsOutput {
  readonly head: NoFields
  /** The documents, by the day of publication. */
  readonly item: DocumentItem
  readonly tail: NoFields
}

/** A document in which statements can be read. */
export interface DocumentItem {
  /** Its id. */
  readonly id: Id
  /** What it is, such as NewsArticle. */
  readonly type: Words
  /** Its headline; null where none is recorded. */
  readonly headline: Words | null
  /** Who published it; null where nobody is named. */
  readonly publisher: Words | null
  /** When it was published; null where that is not known. */
  readonly datePublished: EdtfDate | null
  /** Its language, as a BCP 47 tag; null where none is recorded. */
  readonly inLanguage: Words | null
  /** Its address; null where none is recorded. */
  readonly url: Words | null
  /** Its credit line as printed; null where none is recorded. */
  readonly creditLine: Words | null
  /** The ids of the agencies that the credit line names. */
  readonly agencies: readonly Id[]
  /** How many statements can be read in it. */
  readonly says: Count
  /** How many of its sentences are unattributed. */
  readonly unattributed: Count
  /** The ids of its statements, in order; only where one document is asked for by name. */
  readonly statements?: readonly Id[]
}
