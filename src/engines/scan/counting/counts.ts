/** What becomes of records: as numbers that the kernel can keep and count, and how many there are of each. */
import type { OutcomeCounts } from '../../../query/outcome-counts.js'
import type { Outcome } from '../../../query/select.js'
import type { MatchOutcome } from '../names/record-question.js'

const STANDINGS = ['fits', 'perhaps', 'uncertain', 'unattributed', 'undated', 'no'] as const

/** All that there are; the place of one in this list is its number. */
export const VERDICTS: readonly MatchOutcome[] = STANDINGS.flatMap((standing) =>
  [false, true].map((later) => ({ standing, later })),
)

/** The place of a verdict in `VERDICTS`. */
export function numberOf({ standing, later }: MatchOutcome): number {
  return STANDINGS.indexOf(standing) * 2 + (later ? 1 : 0)
}

/** Numbers of statements, by what became of them. */
export type Counts = Record<Outcome | 'later', number>

/** Those that neither fit nor would have fitted are of no account. @param times by the number of a verdict */
export function countsOf(times: readonly number[]): Counts {
  const counts = { fits: 0, perhaps: 0, uncertain: 0, unattributed: 0, undated: 0, no: 0, later: 0 }
  for (const [number, { standing, later }] of VERDICTS.entries()) {
    if (standing === 'no' && !later) continue
    counts[standing] += times[number] ?? 0
    if (later) counts.later += times[number] ?? 0
  }
  return counts
}

export const NO_COUNTS: Counts = countsOf([])

/** As the contract has them. @param asksWhenKnown whether what became known later was asked for */
export function outcomesOf({ later, no: _, ...counts }: Counts, asksWhenKnown: boolean): OutcomeCounts {
  return asksWhenKnown ? { ...counts, later } : counts
}

/** Of two parts of the inputs. */
export function sum(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Counts
}
