/** Dates in questions: `2022-11-07`, `2022-11`, any EDTF, and ranges `a..b`, `..b`, `a..` with both ends inside. */
import { ClaimsError } from '../error.js'
import { isEdtf, span, type Span } from '../dates/edtf.js'

const FORMS = '2022-11-07, 2022-11, 2022-09-12..2022-09-14, ..2022-10 or 2022-11-06..'

/** @throws ClaimsError (kind usage) if the value is no date and no range, or ends before it begins */
export function readRange(field: string, value: string): Span {
  const ends = /^([^[{]*?)\.\.(.*)$/.exec(value)
  const [, from = '', to = ''] = ends ?? []
  if (ends === null) return readDate(field, value)
  if (from === '' && to === '') throw noDate(field, value)
  const earliest = from === '' ? Number.NEGATIVE_INFINITY : readDate(field, from).earliest
  const latest = to === '' ? Number.POSITIVE_INFINITY : readDate(field, to).latest
  if (latest < earliest) {
    throw new ClaimsError('usage', {
      message: `${field}:${value} ends before it begins`,
      hint: `write ${field}:${to}..${from}`,
    })
  }
  return { text: value, earliest, latest, approximate: false, inferred: false }
}

/** A moment: a date that may have a clock time with its offset, `2022-11-07T09:11+01:00`. */
export function readMoment(field: string, value: string): Span {
  if (isEdtf(value)) return span(value)
  throw new ClaimsError('usage', {
    message: `${field}:${value} is no date`,
    hint: `write ${field}:2022-11-07, ${field}:2022-11, or ${field}:2022-11-07T09:11+01:00`,
  })
}

function readDate(field: string, value: string): Span {
  if (isEdtf(value)) return span(value)
  throw noDate(field, value)
}

function noDate(field: string, value: string): ClaimsError {
  return new ClaimsError('usage', { message: `${field}:${value} is no date`, hint: `write ${FORMS}` })
}
