/** What a statement says, as paragraphs: quoted words in “ ”, and only those. */
import { ACTS } from '../../model/act.js'
import type { Dataset } from '../../model/dataset.js'
import { quotedPieces } from '../../model/quote.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../model/statement.js'
import { faint, plain, type Text, withQuotes } from '../../page/text.js'
import { printedDate } from './when.js'

/** The clause, else the quoted words, else the gist; then when it happened, where that is not the day of saying. */
export function wordsOf(dataset: Dataset, statement: Statement): Text[] {
  return [saidWords(statement), ...happened(dataset, statement)]
}

/** Words that are known only through somebody's relay are never shown as a quotation. */
export function saidWords(statement: Statement): Text {
  if (isKnownOnlyThroughRelay(statement)) return plain(unmarked(statement.clause ?? statement.gist))
  if (statement.clause !== undefined) return withQuotes(statement.clause)
  const pieces = quotedPieces(statement.quote)
  if (pieces.length > 0)
    return pieces.flatMap((piece, index) => [...(index > 0 ? plain(' … ') : []), quotation(piece)])
  return plain(unmarked(statement.gist))
}

function quotation(words: string): Text[number] {
  return { text: `“${words}”`, emphasis: 'quoted' }
}

/** A coder's own sentence never carries quotation marks to the reader. */
function unmarked(text: string): string {
  return text.replaceAll(/[“”]/g, '')
}

function happened(dataset: Dataset, statement: Statement): Text[] {
  if (ACTS[statement.act].phrase === 'sentence') return []
  const from = dataset.statementById.get(statement.happenedDateFrom ?? '')
  if (from !== undefined) {
    return [faint(`happened: not stated here; ${from.id} has ${printedDate(from.happenedDate ?? '')}`)]
  }
  if (statement.happenedDate === undefined || statement.happenedDate === statement.saidDate) return []
  return [faint(`happened ${when(statement)}`)]
}

function when(statement: Statement): string {
  const day = printedDate(statement.happenedDate ?? '')
  return statement.dateAsPrinted === undefined ? day : `${day}, ${statement.dateAsPrinted}`
}
