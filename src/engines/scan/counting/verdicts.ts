/** What becomes of records, as numbers that the kernel can keep and count. */
import { type Counts, NO_COUNTS } from './counts.js'
import type { MatchOutcome } from '../names/record-question.js'

const STANDINGS = ['fits', 'undated-kept', 'perhaps', 'uncertain', 'unattributed', 'undated', 'no'] as const

/** All that there are; the place of one in this list is its number. */
export const VERDICTS: readonly MatchOutcome[] = STANDINGS.flatMap((standing) =>
  [false, true].map((later) => ({ standing, later })),
)

/** The place of a verdict in `VERDICTS`. */
export function numberOf({ standing, later }: MatchOutcome): number {
  return STANDINGS.indexOf(standing) * 2 + (later ? 1 : 0)
}

/** Those that neither fit nor would have fitted are of no account. @param times by the number of a verdict */
export function countsOf(times: readonly number[]): Counts {
  const counts = { ...NO_COUNTS }
  for (const [number, { standing, later }] of VERDICTS.entries()) {
    if (standing === 'no' && !later) continue
    counts[standing] += times[number] ?? 0
    if (later) counts.later += times[number] ?? 0
  }
  return counts
}
