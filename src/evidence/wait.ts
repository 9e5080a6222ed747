/** How long after one statement another was said: days that are only known as spans, hours where clocks allow. */
import { span } from '../dates/edtf.js'
import { type Lag, lag } from '../dates/overlap.js'
import type { Statement } from '../model/statement.js'

export interface Wait {
  /** Calendar days; negative where the second may have been said before the first. */
  readonly days: Lag
  /** Exact; only where both were said at a clock time with an offset. */
  readonly hours?: number
}

const HOUR = 3_600_000

/** Undefined where one of them has no date of saying. */
export function waitBetween(first: Statement, second: Statement): Wait | undefined {
  if (first.saidDate === undefined || second.saidDate === undefined) return undefined
  const [one, two] = [span(first.saidDate), span(second.saidDate)]
  const days = lag(one, two)
  if (one.instant === undefined || two.instant === undefined) return { days }
  return { days, hours: Math.round(((two.instant - one.instant) / HOUR) * 10) / 10 }
}
