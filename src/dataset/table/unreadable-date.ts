/** What is told of a text in a column of dates that is none, or that leaves open which. */
import { monthNumber, withoutWeekday } from './month-names.js'
import { type NoDate, noMonth } from './no-date.js'

const FORMS: readonly (readonly [form: RegExp, told: NoDate])[] = [
  [
    /(?:^|\s)…(?:\s|$)/,
    {
      fault: 'lacks a part, and so it is not certain what the others are',
      hint: 'fill the part in, or write the date in one column',
    },
  ],
  [
    /^\d{5}(?:\.\d+)?$/,
    {
      fault: 'is a number, as a spreadsheet counts days',
      hint: 'format the column as a date, yyyy-mm-dd, and save again',
    },
  ],
  [
    /^\d{9,13}(?:\.\d+)?$/,
    {
      fault: 'is a number, as computers count seconds from 1970',
      hint: 'write it as a date before you convert it; date -u -d @1667811600 prints one',
    },
  ],
  [
    /^(?:\d{1,2}(?:[-./ ]\d{1,2}){2}|\d{1,2}[-/ ]?\p{L}{3,}[.,]?[-/ ]*['’]?\d{2}|\p{L}{3,}\.?[-/ ](?:\d{1,2},?[-/ ])?['’]?\d{2})$/u,
    {
      fault: 'has a year of two digits',
      hint: 'write all four: 2022-11-07; a year in another column can be joined: --map said=YEAR+MONTH+DAY',
    },
  ],
  [
    /^\d{4}[-–—/.]\d{1,2}$/,
    {
      fault: 'can be two years, or a year and a part of it',
      hint: 'write 2022/2023 for two years, 2022-11 for a month',
    },
  ],
  [
    /^\d{4}([-/.])\d{1,2}(?!\1)[-–/.]\d{1,2}$/,
    {
      fault: 'can be a day, or from one month to another',
      hint: 'write 2022-11-12 for a day, 2022-11/2022-12 for two months',
    },
  ],
]

/** A text in no form that is read. */
export function unreadable(text: string): NoDate {
  const known = FORMS.find(([form]) => form.test(withoutWeekday(text)))
  if (known !== undefined) return known[1]
  const foreign = /\d/.test(text) ? unknownWord(text) : undefined
  if (foreign !== undefined) return noMonth(foreign)
  return {
    fault: 'is no date',
    hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07 or 2022-11-06~ (about)',
  }
}

function unknownWord(text: string): string | undefined {
  const words = withoutWeekday(text).match(/\p{L}{3,}/gu) ?? []
  return words.find((word) => monthNumber(word) === undefined)
}
