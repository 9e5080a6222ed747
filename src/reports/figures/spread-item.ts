/** How far like figures lie apart, as JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Amount, Id, Ordinal, Words } from '../field-values.js'
import { givenBy, highOf, lowOf, type Spread } from './spread.js'
import { type FigureAbout, aboutItem } from './figure-about.js'

/** A range of like figures. */
export interface FigureRange {
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * The ids of the statements that give them.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** Like figures of one incident and party that have numbers. */
export interface FigureSpread extends FigureAbout {
  /** How many. */
  readonly figures: Ordinal
  /** The least number given. */
  readonly least: Amount
  /** The greatest number given. */
  readonly most: Amount
  /**
   * Why they are not comparable with the plainest figures of that party, measure and incident; null where they are.
   */
  readonly notComparable: Words | null
  /**
   * The ids of the statements that give them.
   * @minItems 1
   */
  readonly statements: readonly Id[]
}

/** From the least to the greatest number of like figures, as JSON. */
export function rangeItem(spread: Spread): FigureRange {
  return { least: lowOf(spread.least), most: highOf(spread.most), statements: givenBy(spread) }
}

/** How far like figures lie apart, as JSON. */
export function spreadItem(lookup: Lookup, spread: Spread): FigureSpread {
  return {
    ...aboutItem(lookup, spread.given[0]),
    figures: spread.given.length,
    least: lowOf(spread.least),
    most: highOf(spread.most),
    notComparable: spread.unlike === '' ? null : spread.unlike,
    statements: givenBy(spread),
  }
}
