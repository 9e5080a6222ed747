/** A sum of figures as JSON. */
import type { Amount, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { FigureKind, FiguresHead } from './figure-item.js'

/** claims figures --sum: each item is a kind of figures of one incident. */
export interface SumsOfFiguresOutput {
  readonly head: FiguresHead & {
    /** How the figures are looked at: added over the parties. */
    readonly view: 'sum'
  }
  /** By incident and measure, the plainest kind first. */
  readonly item: SumItem
  readonly tail: SelectionTail
}

/** One kind of figures of an incident, added over the parties or not. */
export interface SumItem extends FigureKind {
  /** The sum; null where nothing is added. */
  readonly sum: SumRange | null
  /** Why nothing is added; null where something is. */
  readonly notAdded: Words | null
  /**
   * The parts, one for each party.
   * @minItems 1
   */
  readonly parts: readonly SumPart[]
}

/** A sum, from the least to the greatest that the parts allow. */
interface SumRange {
  /** The sum of the least numbers given. */
  readonly least: Amount
  /** The sum of the greatest. */
  readonly most: Amount
  /** at-least where a part is open upwards. */
  readonly qualifier: 'exact' | 'at-least'
}

/** The part of one party. */
interface SumPart {
  /** Whose: the id of a party; null where none is named. */
  readonly of: Id | null
  /** The name of that party; null where none is named. */
  readonly ofName: Words | null
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * The ids of the statements that give it.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}
