/** What a statement says, as paragraphs: quoted words in “ ”, and only those. */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces } from '../../model/quote.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../model/statement.js'
import { faint, plain, type Text, type TextSpan, withQuotes } from '../../page/text.js'
import { predicateOf } from './act-phrase.js'
import { dateAsRead, printedDate } from './when.js'

/** The clause, else the quoted words, else the gist; then when it happened, where that is not the day of saying. */
export function wordsOf(lookup: Lookup, statement: Statement): Text[] {
  return [saidWords(statement), ...happened(lookup, statement)]
}

/** Words that are known only through somebody's relay are never shown as a quotation. */
export function saidWords(statement: Statement): Text {
  if (isKnownOnlyThroughRelay(statement)) return plain(unmarked(statement.clause ?? statement.gist))
  if (statement.clause !== undefined) return withQuotes(predicateOf(statement)?.rest ?? statement.clause)
  const quoted = quotations(quotedPieces(statement.quote))
  return quoted.length > 0 ? quoted : plain(unmarked(statement.gist))
}

function quotations(pieces: readonly string[]): Text {
  const spans: TextSpan[] = []
  for (const piece of pieces) {
    if (spans.length > 0) spans.push({ text: ' … ', emphasis: 'plain' })
    spans.push({ text: `“${piece}”`, emphasis: 'quoted' })
  }
  return spans
}

/** A coder's own sentence never carries quotation marks to the reader. */
function unmarked(text: string): string {
  return text.replaceAll(/[“”]/g, '')
}

function happened(lookup: Lookup, statement: Statement): Text[] {
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
