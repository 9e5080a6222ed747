/** A difference between two datasets as JSON. */
import type { Count, Sha256, Words } from '../field-values.js'
import type { Json } from '../report.js'
import type { Kind } from './dataset-entries.js'
import type { FigureChangeItem } from './figure-change-item.js'

/** claims diff FILE FILE: each item is an entry that is only in one, or a field that differs. */
export interface DiffFilesOutput {
  readonly head: {
    /** What is compared. */
    readonly between: 'files'
    /** The first. */
    readonly before: VersionItem
    /** The second. */
    readonly after: VersionItem
  }
  /** By kind, then id, then field. */
  readonly item: DifferenceItem
  readonly tail: DifferenceCounts & {
    /** The figures that changed, each with what it counts. */
    readonly figures: readonly FigureChangeItem[]
  }
}

export interface DifferenceCounts {
  /** How many entries are only in the second. */
  readonly added: Count
  /** How many are only in the first. */
  readonly removed: Count
  /** How many are in both and differ. */
  readonly changed: Count
}

/** A dataset that is compared. */
export interface VersionItem {
  /** As it was named. */
  readonly name: Words
  /** The id of the dataset. */
  readonly id: Words
  /** SHA-256 of the bytes that it was read from. */
  readonly sha256: Sha256
  /** How many statements are compared. */
  readonly statements: Count
}

/** An entry that is only in one, or a field that differs. */
export interface DifferenceItem {
  /** What happened to it. */
  readonly change: 'added' | 'removed' | 'changed'
  /** What it is. */
  readonly kind: Kind
  /** Its id; of a relation its ends and type. */
  readonly id: Words
  /** What people know it by: a name, a headline, the gist; may be empty. */
  readonly label: string
  /** The path of the field, `quote.text` or `figures[0].best`; null for a whole entry. */
  readonly field: Words | null
  /** The value before; null where there was none. */
  readonly before: Json
  /** The value after; null where there is none. */
  readonly after: Json
}
