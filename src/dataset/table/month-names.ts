/** Names of months and weekdays in English, whole and as they are shortened; no other word is taken for one. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** The number of a month, from 1; undefined for a word that is none in English. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(word.toLowerCase()))
  return index === -1 ? undefined : index + 1
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} (?=\S)/i

/** The first three letters of the weekday before a date. */
export function weekdayBefore(text: string): string | undefined {
  return WEEKDAY.exec(text)?.[0].slice(0, 3).toLowerCase()
}

/** A date without the weekday before it. */
export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY, '')
}
