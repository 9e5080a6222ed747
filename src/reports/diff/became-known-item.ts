/** A statement that became known between two days, as JSON. */
import type { Act } from '../../model/act.js'
import type { Basis } from '../../query/dates.js'
import type { Count, EdtfDate, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { FigureChangeItem } from './figure-change-item.js'

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
  readonly tail: SelectionTail &
    BecameKnownCounts & {
      /** The figures that changed, each with what it counts. */
      readonly figures: readonly FigureChangeItem[]
    }
}

export interface BecameKnownCounts {
  /** How many became known. */
  readonly added: Count
  /** How many could be known by the first date and not by the second. */
  readonly removed: Count
  /** How many of both only perhaps. */
  readonly uncertain: Count
  /** How many are perhaps known by either date. */
  readonly perhapsBoth: Count
}

/** A statement that became known. */
export interface BecameKnownItem {
  /** `removed` where the first date is the later one. */
  readonly change: 'added' | 'removed'
  /** Whether its date proves it. */
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
