/** The words of a statement that a text search looks in, folded; a phrase never runs from one text into the next. */
import type { Dataset } from '../model/dataset.js'
import { fold } from '../text/fold.js'
import { PIECE_MARK, quotedPieces } from '../model/quote.js'
import type { Statement } from '../model/statement.js'

const PART_END = '\n'

export function searchableWords(statement: Statement, dataset: Dataset): string {
  const { attribution, quote, target = [], addressee = [] } = statement
  const texts = [
    statement.gist,
    statement.clause,
    ...quotedPieces(quote).flatMap((piece) => piece.split(PIECE_MARK)),
    quote?.original?.text,
    attribution.sourceAsPrinted,
    ...[...(attribution.relayedBy ?? []), ...target, ...addressee].map(({ asPrinted }) => asPrinted),
    dataset.incidents.get(statement.incident ?? '')?.name,
  ]
  return texts
    .filter((text) => text !== undefined)
    .map(fold)
    .join(PART_END)
}
