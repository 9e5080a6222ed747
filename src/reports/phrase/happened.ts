/** When it happened, in words, where that is not the day of saying. */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { faint, type Text } from '../../page/text.js'
import { dateAsRead, printedDate } from './when.js'

/** When it happened, where that is not the day of saying. */
export function happened(lookup: Lookup, statement: Statement): Text[] {
  if (ACTS[statement.act].phrase === 'sentence') return []
  const { happenedDate, happenedDateFrom, dateAsPrinted } = statement
  if (happenedDate === undefined) return []
  if (happenedDateFrom !== undefined) return [faint(`happened: ${dateFromAnother(lookup, statement)}`)]
  return happenedDate === statement.saidDate
    ? []
    : [faint(`happened ${dateAsRead(happenedDate, dateAsPrinted)}`)]
}

/** A date that another statement gives: `not stated here; s01 has 2022-11-06 to 2022-11-07`. */
export function dateFromAnother(
  lookup: Lookup,
  { happenedDate = '', happenedDateFrom = '' }: Statement,
): string {
  const date = printedDate(happenedDate)
  const same = lookup.statementById.get(happenedDateFrom)?.happenedDate === happenedDate
  return same
    ? `not stated here; ${happenedDateFrom} has ${date}`
    : `not stated here; ${date}, from ${happenedDateFrom}`
}
