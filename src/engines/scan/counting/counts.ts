/** How many records fit, and how many are left out for which reason. */
import type { OutcomeCounts } from '../../../query/outcome-counts.js'
import type { Outcome } from '../../../query/select.js'

/** Numbers of statements, by what became of them. */
export type Counts = Record<Outcome | 'later', number>

export const NO_COUNTS: Counts = {
  fits: 0,
  perhaps: 0,
  uncertain: 0,
  unattributed: 0,
  undated: 0,
  no: 0,
  later: 0,
}

/** As the contract has them. @param asksWhenKnown whether what became known later was asked for */
export function outcomesOf({ later, no: _, ...counts }: Counts, asksWhenKnown: boolean): OutcomeCounts {
  return asksWhenKnown ? { ...counts, later } : counts
}

/** Of two parts of the inputs. */
export function sum(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Counts
}
