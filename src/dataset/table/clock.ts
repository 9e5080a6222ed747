/** The clock time that stands behind a typed day: `09:11:00 +0100`, `5:47 pm`, `at 5 p.m. UTC`. */

export interface DayAndClock {
  readonly day: string
  /** As EDTF has it behind a day, `T17:47+00:00`; empty where none is typed. */
  readonly clock: string
}

/** What is wrong with a clock time, as the end of a sentence. */
export interface WrongClock {
  readonly fault: string
  readonly hint: string
}

const ZONE = String.raw`(?:Z|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?|[A-Z]{2,5})`
const SPLIT = new RegExp(
  String.raw`^(.*?\d)(T|,? at | ?, ?| )(\d{1,2})(:\d\d(?::\d\d(?:\.\d+)?)?)? ?([ap]\.?m\.?)?(?: ?(${ZONE})(?: \(.*\))?)?$`,
  'i',
)

/** A day and the clock time behind it; undefined where the text has no clock time. */
export function splitClock(text: string): DayAndClock | WrongClock | undefined {
  const [, day, mark, hours, minutes, half, zone] = SPLIT.exec(text) ?? []
  if (day === undefined || hours === undefined || (minutes === undefined && half === undefined))
    return undefined
  if (mark !== 'T' && minutes?.length === 3 && /^-/.test(zone ?? '')) return { fault: RANGE, hint: WHICH }
  const hour = half === undefined ? Number(hours) : outOfTwelve(Number(hours), half)
  if (hour === undefined || hour > 23) return { fault: 'has a time that no clock shows', hint: CORRECT }
  const offset = zone === undefined ? '' : offsetOf(zone)
  if (offset === undefined) return { fault: 'has a time zone in letters', hint: ZONES }
  return { day, clock: `T${String(hour).padStart(2, '0')}${minutes ?? ':00'}${offset}` }
}

/** Programs write seconds before an offset; 10:00-11:00 is rather an hour. */
const RANGE = 'can be a time with its offset, or from one time to another'
const WHICH = 'write 2022-11-07T10:00-11:00 for an offset, the day alone for several hours'
const CORRECT = 'correct the time: 17:47, or 5:47 pm'
const ZONES = 'write how far it is from UTC: 2022-11-07 17:47 -05:00'

/** 12 am is midnight, 12 pm noon. */
function outOfTwelve(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function offsetOf(zone: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?$/i.exec(zone) ?? []
  if (sign !== undefined && hours !== undefined) return `${sign}${hours}:${minutes}`
  return /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : undefined
}
