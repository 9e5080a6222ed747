/** What differs as JSON: between two datasets, or between what was known by two days. */
import type { Count, EdtfDate, Id, Sha256, Words } from '../field-values.js'
import type { Json } from '../report.js'
import type { Kind } from './dataset-entries.js'
import type { Act } from '../../model/act.js'
import type { Basis } from '../../query/dates.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { FigureAbout } from '../figures/figure-about.js'
import type { FigureRange } from '../figures/spread-item.js'

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
  /** How much differs. */
  readonly summary: DifferenceCounts
  readonly tail: {
    /** The figures that changed, each with what it counts. */
    readonly figures: readonly FigureChangeItem[]
    /** How many more differences there are than `--limit` lets through. */
    readonly more: Count
  }
}

/** How much differs, and not only the items that are shown. */
export interface DifferenceCounts {
  /** How many entries are only in the second. */
  readonly added: Count
  /** How many are only in the first. */
  readonly removed: Count
  /** How many are in both and differ. */
  readonly changed: Count
  /** In how many fields these differ. */
  readonly fieldsChanged: Count
  /** How many figures changed, with what they count. */
  readonly figuresChanged: Count
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

/** claims diff known-by:DATE known-by:DATE: each item is a statement that became known between the two. */
export interface DiffDaysOutput {
  readonly head: {
    /** What is compared. */
    readonly between: 'days'
    /** The first of the two dates, as asked. */
    readonly before: Words
    /** The second. */
    readonly after: Words
  }
  /** The statements, by when they became known. */
  readonly item: BecameKnownItem
  /** What could be known by the two dates. */
  readonly summary: KnownSummary
  readonly tail: SelectionTail & {
    /** The figures that changed, each with what it counts. */
    readonly figures: readonly FigureChangeItem[]
    /** How many more statements there are than `--limit` lets through. */
    readonly more: Count
  }
}

/** What could be known by the two dates. */
export interface KnownCounts {
  /** How many statements could be known by the first date, certainly or perhaps. */
  readonly knownBefore: Count
  /** How many by the second: those by the first, and what was added, without what was removed. */
  readonly knownAfter: Count
  /** How many became known. */
  readonly added: Count
  /** How many could be known by the first date and not by the second. */
  readonly removed: Count
  /** How many of what was added or removed only perhaps. */
  readonly uncertain: Count
  /** How many could perhaps be known by the first date, and certainly by the second. */
  readonly madeCertain: Count
  /** How many could certainly be known by the first date, and only perhaps by the second. */
  readonly madeUncertain: Count
  /** How many are perhaps known by either date. */
  readonly perhapsBoth: Count
}

/** The numbers of the two dates, and not only of the items that are shown. */
export interface KnownSummary extends KnownCounts {
  /** How many figures changed. */
  readonly figuresChanged: Count
}

export type KnownChangeKind =
  /** it became known */
  | 'added'
  /** it is no longer known: the first date is the later one */
  | 'removed'
  /** perhaps known by the first date, certainly by the second */
  | 'made-certain'
  /** certainly known by the first date, only perhaps by the second */
  | 'made-uncertain'

/** A statement that became known. */
export interface BecameKnownItem {
  /** What changed. */
  readonly change: KnownChangeKind
  /** Whether its date proves that it was known by one of the dates and not by the other. */
  readonly certain: boolean
  /** Its id. */
  readonly id: Id
  /** When a reader could first know of it; null where no date is known. */
  readonly known: EdtfDate | null
  /** Which of its dates says so; null where no date is known. */
  readonly basis: Basis | null
  /** The id of the source; null where it is unattributed. */
  readonly source: Id | null
  /** The name of the source; null where it is unattributed. */
  readonly sourceName: Words | null
  /** What is done by saying it. */
  readonly act: Act
  /** The id of the incident; null where none is coded. */
  readonly incident: Id | null
  /** What it says, in one neutral sentence of the coder. */
  readonly gist: Words
}

/** Like figures of one incident and party whose least or greatest number changed. */
export interface FigureChangeItem extends FigureAbout {
  /** Before; null where none was given. */
  readonly before: FigureRange | null
  /** After; null where none is given. */
  readonly after: FigureRange | null
}
