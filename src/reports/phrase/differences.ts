/** Which other texts have other words than a quotation. */
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces, type Quote, type Witness } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import { joinedWords } from '../../page/text.js'
import { listed } from './names.js'
import { commandFor } from './command.js'
import { textName } from './document-names.js'

/**
 * Which texts have other words than the quotation; `show` has the words themselves, which is said once. Empty where none
 * has.
 */
export function differences(lookup: Lookup, statement: Statement): string {
  const { quote } = statement
  const witnesses = (quote?.witnesses ?? []).filter(
    (witness) => quote !== undefined && differs(quote, witness),
  )
  if (witnesses.length === 0) return ''
  const nameOf = ({ document }: Witness): string => textName(lookup, document)
  const short = witnesses.filter((witness) => isShort(statement, witness))
  const cut = witnesses.filter((witness) => isElision(statement, witness))
  const long = witnesses.filter((witness) => !short.includes(witness) && !cut.includes(witness))
  const notes = joinedWords(
    [
      ...short.map((witness) => `${nameOf(witness)} has “${witness.text}”`),
      ...cut.map((witness) => `${nameOf(witness)} has words at ${witness.inPlaceOf ?? ''}`),
      longNote(statement, [...new Set(long.map(nameOf))]),
    ],
    ' · ',
  )
  return short.length === witnesses.length ? notes : `${notes}: ${commandFor(lookup, `show ${statement.id}`)}`
}

/** @param names of the texts that have a whole sentence in its place */
function longNote({ quote }: Statement, names: readonly string[]): string {
  if (names.length === 0) return ''
  if (quotedPieces(quote).length > 0) return `differs from ${listed(names)}`
  return `${listed(names)} ${names.length === 1 ? 'has' : 'have'} words on it`
}

const FEW_WORDS = 2

/** So short that it is told in the line itself. */
function isShort(statement: Statement, witness: Witness): boolean {
  const isPart = witness.inPlaceOf !== undefined && !isElision(statement, witness)
  return isPart && witness.text.split(' ').length <= FEW_WORDS
}

/** Whether the printed words are cut where a witness has some. */
export function isElision({ quote }: Statement, { inPlaceOf = '' }: Witness): boolean {
  return quote?.elisions?.includes(inPlaceOf) === true
}

/** Whether the witness has other words; case, marks and punctuation do not count. */
function differs(quote: Quote, witness: Witness): boolean {
  const compared = witness.inPlaceOf ?? quotedPieces(quote).join(' ')
  return wordsAlone(compared) !== wordsAlone(witness.text)
}

function wordsAlone(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
