/** The points of a version of events. Printed words are shown; coded values are compared. */

export const POINT_NAMES = [
  /** who acted */
  'who',
  /** did what */
  'what',
  /** at whom */
  'against',
  /** where */
  'where',
  /** when */
  'when',
  /** with what */
  'weapons',
  /** own losses */
  'losses',
  /** own response */
  'response',
  /** for what cause */
  'cause',
] as const
export type PointName = (typeof POINT_NAMES)[number]

/** What a statement says on a point, or that the printed quotation is cut there; an absent point is not stated. */
export type Point =
  | {
      /** Shown, never compared; the speaker's own words stand in “ ”. */
      readonly asPrinted: string
      /** Compared, never shown as the speaker's words. */
      readonly value: string
      readonly cut?: false
    }
  | { readonly cut: true }

export type Points = { readonly [Name in PointName]?: Point }
