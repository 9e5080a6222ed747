/** What is said of a text that is not taken for a date. */

/** Of day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** Why a text is not taken for a date. */
export interface NoDate {
  /** What all such dates have in common, as the end of a sentence: `is no date`. */
  readonly fault: string
  /** What this one has of its own. */
  readonly detail?: string
  readonly hint: string
}

/** The end of a hint. */
export const SAY_THE_ORDER =
  'say how the dates stand: --dates dmy (day first), --dates mdy (month first) or --dates ymd'

/** What is told of a date that is two days, by the order of day and month. */
export const TWO_DAYS = 'can be two days'

/** A word that stands where a month does. */
export function noMonth(word: string): NoDate {
  return {
    fault: 'is no date',
    detail: `: “${word}” is no month in English`,
    hint: 'write the month in English or as a number: 5 March 2022, 2022-03-05',
  }
}
