/** How many statements a question keeps and leaves out, by the reason. */
import type { Selection } from './select.js'

export interface OutcomeCounts {
  /** Those that only have no excluded date among them. */
  readonly fits: number
  readonly undatedKept: number
  readonly perhaps: number
  /** Left out since they fit only perhaps. */
  readonly uncertain: number
  readonly undated: number
  readonly unattributed: number
  /** They became known later; absent where that is not asked. */
  readonly later?: number
}

/** The counts of a selection that is held whole. */
export function outcomeCounts(selection: Selection): OutcomeCounts {
  const { statements, perhaps, undatedKept, uncertainLeftOut, undated, unattributed, later } = selection
  return {
    fits: statements.length - perhaps.length,
    undatedKept: undatedKept.length,
    perhaps: perhaps.length,
    uncertain: uncertainLeftOut,
    undated,
    unattributed: unattributed.length,
    ...(later === undefined ? {} : { later }),
  }
}
