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
export function isoDay(day: Day): string {
  const iso = new Date(day * MILLISECONDS).toISOString()
  // A year of more than four digits has a sign there, which EDTF has not.
  return iso.startsWith('T', 10) ? iso.slice(0, 10) : formatted(day, 'uuuu-MM-dd')
}

/** `Monday`. */
export function weekday(day: Day): string {
  const ofWeek = ((day % WEEK) + WEEK) % WEEK
  return (weekdays[ofWeek] ??= formatted(ofWeek, 'EEEE'))
}

const WEEK = 7
/** Their names once asked for, from that of day 0 on. */
const weekdays: string[] = []

/** `7 November 2022`. */
export function longDay(day: Day): string {
  return formatted(day, 'd MMMM yyyy')
}

function formatted(day: Day, pattern: string): string {
  return format(new UTCDateMini(day * MILLISECONDS), pattern)
}
