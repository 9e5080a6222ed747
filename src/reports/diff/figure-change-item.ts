/** A figure that changed as JSON. */
import type { Amount, Id } from '../field-values.js'
import type { FigureAbout } from '../figures/figure-item.js'

/** Like figures of one incident and party whose least or greatest number changed. */
export interface FigureChangeItem extends FigureAbout {
  /** Before; null where none was given. */
  readonly before: FigureRange | null
  /** After; null where none is given. */
  readonly after: FigureRange | null
}

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
