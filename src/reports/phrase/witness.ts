/** One clause for each witness whose words are not those of the quotation; `show` has the words themselves. */
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces, type Quote, type Witness } from '../../model/quote.js'
import { commandFor } from './command.js'
import type { Statement } from '../../model/statement.js'

export function differences(lookup: Lookup, statement: Statement): string[] {
  const { quote } = statement
  if (quote?.witnesses === undefined) return []
  const lines = quote.witnesses.filter((witness) => differs(quote, witness))
  return lines.map((witness) => difference(lookup, statement, witness))
}

const FEW_WORDS = 2

function difference(lookup: Lookup, statement: Statement, witness: Witness): string {
  const document = lookup.documents.get(witness.document)
  const name = document?.shortName ?? document?.publisher ?? witness.document
  const open = commandFor(lookup, `show ${statement.id}`)
  if (statement.quote?.elisions?.includes(witness.inPlaceOf ?? '') === true) {
    return `${name} has words at ${witness.inPlaceOf ?? ''}: ${open}`
  }
  const short = witness.inPlaceOf !== undefined && witness.text.split(' ').length <= FEW_WORDS
  return short ? `${name} has “${witness.text}”` : `differs from ${name}: ${open}`
}

/** Whether the witness has other words; case, marks and punctuation do not count. */
function differs(quote: Quote, witness: Witness): boolean {
  const compared = witness.inPlaceOf ?? quotedPieces(quote).join(' ')
  return wordsAlone(compared) !== wordsAlone(witness.text)
}

function wordsAlone(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
