/** What is said of one party's losses, in one way, as JSON. */
import type { Figure } from '../../model/figure.js'
import type { Id, Ordinal, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { FiguresHead } from './figure-item.js'

/** claims figures --reports: each item is a way of speaking of one party’s losses. */
export interface ReportsOfFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: whether a number is given. */
    readonly view: 'reports'
  }
  /** By party, measure and way of saying. */
  readonly item: SayingItem
  readonly tail: SelectionTail
}

/** What is said of one party’s losses, in one way. */
export interface SayingItem {
  /** Whose: the id of a party; null where none is named. */
  readonly of: Id | null
  /** The name of that party; null where none is named. */
  readonly ofName: Words | null
  /** What is counted. */
  readonly measure: Figure['measure']
  /** Whether a number is given. Absent, zero and unknown are three things. */
  readonly report: Figure['report']
  /** How many figures. */
  readonly figures: Ordinal
  /**
   * The ids of the statements that say so.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}
