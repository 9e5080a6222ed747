/**
 * A day is an integer: days since 1970-01-01, UTC. No local time, no clock, no Date leaves this file.
 */
// The package's main file makes two formats of Intl when it is loaded, which takes as long as all else of a start.
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { format } from 'date-fns/format'

export type Day = number

const MILLISECONDS = 86_400_000

/** The day of a proleptic Gregorian date; months count from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  const utc = new Date(0)
  utc.setUTCFullYear(year, month - 1, date)
  return utc.getTime() / MILLISECONDS
}

/** The day that holds an instant given in milliseconds since 1970-01-01T00:00Z. */
export function dayOfInstant(milliseconds: number): Day {
  return Math.floor(milliseconds / MILLISECONDS)
}

/** `2022-11-07`; the same in every time zone and locale. The day must be finite. */
export const isoDay: (day: Day) => string = oncePerDay('uuuu-MM-dd')

/** `Monday`. */
export const weekday: (day: Day) => string = oncePerDay('EEEE')

/** `7 November 2022`. */
export function longDay(day: Day): string {
  return format(new UTCDateMini(day * MILLISECONDS), 'd MMMM yyyy')
}

/** Many statements are of few days. */
function oncePerDay(pattern: string): (day: Day) => string {
  const known = new Map<Day, string>()
  return (day) => {
    const text = known.get(day) ?? format(new UTCDateMini(day * MILLISECONDS), pattern)
    known.set(day, text)
    return text
  }
}
