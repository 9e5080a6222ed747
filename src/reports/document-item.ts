/** A document as JSON: its line in the register, which is the head of its card too. */
import type { Count, EdtfDate, Id, Words } from './field-values.js'
import type { StatementCount } from '../evidence/engine.js'
import type { Document } from '../model/document.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'

/** A document in which statements can be read. */
export interface DocumentItem {
  /** Its id. */
  readonly id: Id
  /** What it is, such as NewsArticle. */
  readonly type: Words
  /** Its headline; null where none is recorded. */
  readonly headline: Words | null
  /** What it is called for short; null where it has no such name. */
  readonly shortName: Words | null
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
  /** How many of its passages are unattributed. */
  readonly unattributed: Count
}

/** @param groups those that can be read in it */
export function documentItem(one: Document, groups: readonly StatementCount[]): DocumentItem {
  return {
    id: one.id,
    type: one.type,
    headline: one.headline ?? null,
    shortName: one.shortName ?? null,
    publisher: one.publisher ?? null,
    datePublished: one.datePublished ?? null,
    inLanguage: one.inLanguage ?? null,
    url: one.url ?? null,
    creditLine: one.creditLine ?? null,
    agencies: one.agencies ?? [],
    says: sumOf(attributedOf(groups)),
    unattributed: sumOf(unattributedOf(groups)),
  }
}
