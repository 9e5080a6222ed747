/** How long after one statement another was said: days that are only known as spans, hours where clocks allow. */
import { type Answer, sure } from './answer.js'
import { span } from './edtf.js'
import { isBefore, type Lag, lag } from './overlap.js'

/** What was said on some day (EDTF), or on none that is known. */
export interface Dated {
  readonly saidDate?: string
}

export interface Wait {
  /** Calendar days; negative where the second may have been said before the first. */
  readonly days: Lag
  /** Exact; only where both were said at a clock time with an offset. */
  readonly hours?: number
}

/** `2d` or `36h`. Days are calendar days. */
export interface Limit {
  readonly amount: number
  readonly unit: 'd' | 'h'
}

const HOUR = 3_600_000
const HOURS = 24

/** Undefined where one of them has no date of saying. */
export function waitBetween(first: Dated, second: Dated): Wait | undefined {
  if (first.saidDate === undefined || second.saidDate === undefined) return undefined
  const [one, two] = [span(first.saidDate), span(second.saidDate)]
  const days = lag(one, two)
  if (one.instant === undefined || two.instant === undefined) {
    // Days of two zones: a day that is written as the one before may be the same.
    const inTwoZones = (one.instant === undefined) !== (two.instant === undefined)
    const mayBeLater =
      inTwoZones && days.most < 0 && !one.approximate && !two.approximate && !isBefore(two, one)
    return { days: mayBeLater ? { ...days, most: 0 } : days }
  }
  return { days, hours: Math.round(((two.instant - one.instant) / HOUR) * 10) / 10 }
}

/** Whether the second was said within so long of the first; perhaps, where dates leave that open. */
export function isWithin(wait: Wait | undefined, { amount, unit }: Limit): Answer {
  if (wait === undefined) return 'perhaps'
  if (unit === 'd') return judged(wait.days.most <= amount, wait.days.least > amount)
  if (wait.hours !== undefined) return sure(wait.hours <= amount)
  // From one day to the next pass more than 0 and less than 48 hours.
  return judged((wait.days.most + 1) * HOURS <= amount, (wait.days.least - 1) * HOURS >= amount)
}

function judged(certainly: boolean, certainlyNot: boolean): Answer {
  if (certainly) return 'yes'
  return certainlyNot ? 'no' : 'perhaps'
}

/** `2 days`, `36 hours`. */
export function limitWords({ amount, unit }: Limit): string {
  return `${String(amount)} ${unit === 'd' ? 'day' : 'hour'}${amount === 1 ? '' : 's'}`
}

export function limitInDays({ amount, unit }: Limit): number {
  return unit === 'd' ? amount : Math.ceil(amount / HOURS)
}

/** `the same day`, `0 to 1 days later`, `2.5 hours later`. */
export function waitWords({ days, hours }: Wait): string {
  if (hours !== undefined) return hours < 0 ? 'dated before it' : laterWords(hours, hours, 'hour')
  if (days.most < 0) return 'dated before it'
  return days.most === 0 ? 'the same day' : laterWords(Math.max(0, days.least), days.most, 'day')
}

function laterWords(least: number, most: number, unit: string): string {
  if (!Number.isFinite(most)) return `${String(least)} or more ${unit}s later`
  if (least === most) return `${String(most)} ${unit}${most === 1 ? '' : 's'} later`
  return `${String(least)} to ${String(most)} ${unit}s later`
}
