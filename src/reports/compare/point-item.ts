/** The points of the versions of one incident as JSON. */
import type { Point, PointName } from '../../model/points.js'
import type { Count, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'

/** claims compare INCIDENT --by point: each item is a point of the versions of one incident. */
export interface ComparePointsOutput {
  readonly head: {
    /** Down: the points. */
    readonly by: 'point'
    /** Across: the parties. */
    readonly across: 'party'
    /** The ids of the parties whose versions are compared. */
    readonly columns: readonly Id[]
    /** The id of the incident. */
    readonly incident: Id
    /** The ids of the statements that give the versions, one for each party. */
    readonly versions: readonly Id[]
  }
  /** The points that any version has. */
  readonly item: PointItem
  /** The versions in short. */
  readonly summary: {
    /** How many points stand in which way. */
    readonly points: Readonly<Record<PointMatch, Count>>
    /** What no version says, in words. */
    readonly nobody: readonly Words[]
    /** Whether a denial is recorded on the incident. */
    readonly denial: boolean
  }
  readonly tail: SelectionTail
}

/** A point, and what each version says on it. */
export interface PointItem extends PointComparison {
  /** The point. */
  readonly point: PointName
  /**
   * The answer of each version by the party’s id: null where it gives none, `cut` where the printed quotation is cut
   * there.
   */
  readonly answers: Readonly<Record<string, Point | null>>
}

export type PointMatch =
  /** all give one value */
  | 'same'
  /** they give different values */
  | 'differ'
  /** some give none */
  | 'only'
  /** the printed quotation of one is cut there, which is no silence */
  | 'cut'
  /** none gives a value */
  | 'nobody'

/** How the answers of the sides to one point stand to each other, by their coded values. */
export interface PointComparison {
  /** How the answers stand to each other. It says that they are different, never that one is false. */
  readonly comparison: PointMatch
  /** The same as people read it: SAME, DIFFER, ARMENIA ONLY, ARMENIA CUT, NOBODY. */
  readonly label: Words
  /** What must be added, in words; mostly nothing. */
  readonly note: string
}
