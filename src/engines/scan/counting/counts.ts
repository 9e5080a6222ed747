/** How many records fit, and how many are left out for which reason. */
import type { OutcomeCounts } from '../../../query/outcome-counts.js'
import type { Outcome } from '../../../query/select.js'

/** Numbers of statements, by what became of them. */
export type Counts = Record<Outcome | 'later', number>

export const NO_COUNTS: Counts = {
  fits: 0,
  'undated-kept': 0,
  perhaps: 0,
  uncertain: 0,
  unattributed: 0,
  undated: 0,
  no: 0,
  later: 0,
}

/** As the contract has them. @param asksWhenKnown whether what became known later was asked for */
export function outcomesOf(counts: Counts, asksWhenKnown: boolean): OutcomeCounts {
  const { fits, perhaps, uncertain, unattributed, undated, later, 'undated-kept': undatedKept } = counts
  return {
    fits: fits + undatedKept,
    undatedKept,
    perhaps,
    uncertain,
    unattributed,
    undated,
    ...(asksWhenKnown ? { later } : {}),
  }
}

/** Of two parts of the inputs. */
export function sum(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Counts
}
