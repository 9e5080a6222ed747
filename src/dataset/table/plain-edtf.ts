/**
 * EDTF as people type it without knowing EDTF. `2021-22` is a season of the year in EDTF and the years 2021 and 2022 to
 * everybody else; `2022/23` ends in a century. In somebody else's column such a form means what its author meant.
 */
import { isEdtf } from '../../dates/edtf.js'

const DAY = String.raw`\d{4}[?~%]?(?:-(?:0\d|1[0-2])[?~%]?(?:-\d\d[?~%]?)?)?`
const PLAIN = new RegExp(String.raw`^(?:${DAY}|${DAY}/(?:${DAY}|\.\.)|\.\./${DAY})$`)
const UNKNOWN_DIGITS = /^(?:\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-(?:0\d|1[0-2])-XX)$/

/** Whether a text is EDTF that can mean nothing else. */
export function isPlainEdtf(text: string): boolean {
  return (PLAIN.test(text) || UNKNOWN_DIGITS.test(text)) && isEdtf(text)
}

/** EDTF in a table of ours, except for an end of less than four digits, which is typed for a year or a month. */
export function isOurEdtf(text: string): boolean {
  return isEdtf(text) && !/(?:^|\/)\d{1,3}(?:\/|$)/.test(text)
}
