/** Dates as people and spreadsheets write them, as EDTF (ISO 8601-2). What could be two days is not guessed. */
import { isEdtf, span } from '../../dates/edtf.js'
import { weekday } from '../../dates/day.js'
import { splitClock } from './clock.js'
import { type DayParts, daysInWords, numericDay } from './day-forms.js'
import { weekdayBefore } from './month-names.js'
import { type DateOrder, type NoDate, SAY_THE_ORDER } from './no-date.js'
import { isOurEdtf, isPlainEdtf } from './plain-edtf.js'
import { unreadable } from './unreadable-date.js'

export type ReadDate = { readonly edtf: string } | NoDate

/**
 * `2022/11/07`, `7.11.2022`, `7th of November 2022`, `Nov. 7, 2022 5:47 pm`, `November 2022`, `20221107` and the dates of
 * e-mail (RFC 5322) and of programs (`Mon Nov 07 09:11:00 +0000 2022`) become EDTF, with their clock time.
 * @param isOurs whether the table is one of ours, in which any EDTF stays as it is
 */
export function readDate(text: string, order?: DateOrder, isOurs = false): ReadDate {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  if (isOurs && isOurEdtf(typed)) return { edtf: typed }
  const timed = splitClock(yearLast(typed))
  if (timed !== undefined && 'fault' in timed) return timed
  const { day, clock } = timed ?? { day: typed, clock: '' }
  const parts = numericDay(day, order) ?? daysInWords(day)
  if (parts !== undefined) return 'fault' in parts ? parts : checked(parts, clock, weekdayBefore(day))
  if (clock === '' && isPlainEdtf(typed)) return { edtf: typed }
  return unreadable(day)
}

/** The clock time stands before the year in `Mon Oct 23 12:30:00 +0000 2017`, as Twitter and many programs write. */
function yearLast(text: string): string {
  return text.replace(/^(\p{L}{3},? \p{L}{3} \d{1,2}) (\d\d:\d\d:\d\d(?: \S+)?) (\d{4})$/u, '$1 $3 $2')
}

function checked({ year, month, day }: DayParts, clock: string, said: string | undefined): ReadDate {
  const edtf = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
  // Only a day has hours.
  if (isEdtf(edtf + clock) && (clock === '' || day !== undefined))
    return (
      (day === undefined || said === undefined ? undefined : otherWeekday(edtf, said)) ?? {
        edtf: edtf + clock,
      }
    )
  return { fault: 'is no day of the calendar', hint: `correct it, or ${SAY_THE_ORDER}` }
}

/** One of the two is wrong, and nobody knows which. */
function otherWeekday(day: string, said: string): NoDate | undefined {
  const is = weekday(span(day).earliest)
  if (is.toLowerCase().startsWith(said)) return undefined
  return {
    fault: 'names another weekday than its day has',
    detail: `: it is a ${is}`,
    hint: 'correct one of the two',
  }
}
