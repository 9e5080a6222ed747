/** A place of words in a text as JSON. */
import type { Selector } from '../text/anchor.js'
import type { Count, NoFields, Ordinal, Sha256, Words } from './field-values.js'

/** claims anchor: each item is a place of the words in the text. */
export interface AnchorOutput {
  readonly head: NoFields
  /** How many places there are. */
  readonly summary: {
    /** How many places there are. */
    readonly places: Ordinal
  }
  /** The places, in the order of the text. */
  readonly item: AnchorItem
  readonly tail: NoFields
}

/** A place of words in a text. */
export interface AnchorItem extends AnchorToPaste {
  /** The file of the text. */
  readonly file: Words
  /** The line where they begin, from 1. */
  readonly line: Ordinal
  /** Code points of the text before the words. */
  readonly start: Count
  /** Code points of the text up to the end of the words. */
  readonly end: Ordinal
  /** The words that were sought. */
  readonly words: Words
}

/** What a dataset needs of it, under the names that it has there. */
export interface AnchorToPaste {
  /**
   * The selector of an anchor; null where the words stand in several places.
   * @minItems 1
   */
  readonly selector: readonly Selector[] | null
  /** The digest of the text, for its document. */
  readonly hashes: {
    /** SHA-256 of its bytes, as 64 hexadecimal digits. */
    readonly 'SHA-256': Sha256
  }
  /** The length of the text, for its document. */
  readonly length: {
    /** What is counted: Unicode code points. */
    readonly unit: 'codepoint'
    /** How many. */
    readonly value: Ordinal
  }
}
