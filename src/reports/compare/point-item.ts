/** A point of the versions of an incident as JSON. */
import type { Point, PointName } from '../../model/points.js'
import type { Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { PointComparison } from './point-comparison.js'

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
  readonly tail: SelectionTail & {
    /** What no version says, in words. */
    readonly nobody: readonly Words[]
    /** Whether a denial is recorded among the statements asked for. */
    readonly denial: boolean
  }
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
