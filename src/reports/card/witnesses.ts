/** Words beside their witnesses: what is kept, changed, put in and left out, and how they compare. */
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces, type Witness } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { joinedWords, plain, type Text } from '../../page/text.js'
import { compareWords, WORD_MATCH_WORDS, type WordComparison } from '../parts/word-comparison.js'
import { counted } from '../phrase/counts.js'
import { type CardRow, fieldsBlock, row, words } from './row.js'
import { textName } from '../phrase/document-names.js'
import { documentsOf } from '../phrase/read-in.js'
import { isElision } from '../phrase/reference.js'
import type { WitnessItem } from '../record-item.js'

/** A block for each witness of the quotation. */
export function witnessBlocks(lookup: Lookup, statement: Statement): Block[] {
  return (statement.quote?.witnesses ?? []).map((witness) => {
    const asPrinted = isElision(statement, witness) ? plain : quotation
    return fieldsBlock(plain(`The words beside ${textName(lookup, witness.document)}`), [
      row('printed', ...printedPieces(statement, witness).map(asPrinted)),
      row('there', quotation(witness.text)),
      words('in English', witness.translation),
      ...comparisonRows(lookup, statement, witness),
      words('note', witness.note),
      words('address', lookup.documents.get(witness.document)?.url),
    ])
  })
}

/** What `--json` has of the same. */
export function witnessItems(lookup: Lookup, statement: Statement): WitnessItem[] {
  return (statement.quote?.witnesses ?? []).map((witness) => {
    const compared = comparisonOf(lookup, statement, witness)
    return {
      document: witness.document,
      text: witness.text,
      inPlaceOf: witness.inPlaceOf ?? null,
      comparison: compared?.match ?? (isElision(statement, witness) ? 'words-cut' : 'not-compared'),
      similarity:
        compared === undefined || witness.inPlaceOf !== undefined
          ? null
          : Math.round(compared.similarity * 1000) / 1000,
      changes: compared?.changes ?? [],
    }
  })
}

/** Nothing to compare where no words are quoted or they are cut, or the witness is in another language. */
function comparisonOf(lookup: Lookup, statement: Statement, witness: Witness): WordComparison | undefined {
  const isQuoted = quotedPieces(statement.quote).length > 0
  if (!isQuoted || isElision(statement, witness) || !isSameLanguage(lookup, statement, witness))
    return undefined
  return compareWords(printedPieces(statement, witness).join(' '), witness.text)
}

/** Nothing is said of languages where either is not recorded. */
function isSameLanguage(lookup: Lookup, statement: Statement, witness: Witness): boolean {
  const languages = documentsOf(lookup, statement).flatMap(({ inLanguage }) => inLanguage ?? [])
  return witness.inLanguage === undefined || languages.length === 0 || languages.includes(witness.inLanguage)
}

function printedPieces(statement: Statement, witness: Witness): readonly string[] {
  return witness.inPlaceOf === undefined ? quotedPieces(statement.quote) : [witness.inPlaceOf]
}

function comparisonRows(lookup: Lookup, statement: Statement, witness: Witness): CardRow[] {
  const compared = comparisonOf(lookup, statement, witness)
  const backTranslated =
    statement.quote?.backTranslated === true ? 'the printed words are a back-translation' : ''
  if (compared === undefined) {
    return [words('compared', joinedWords([whyNot(statement, witness), backTranslated], '; '))]
  }
  const { changes, kept, similarity, match } = compared
  if (witness.inPlaceOf !== undefined) {
    return [words('compared', `${WORD_MATCH_WORDS[match]}; only these words of the other text are on record`)]
  }
  const quoted = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ')
  const onlyHere = changes.filter((one) => one.witness === '').map(({ printed }) => printed)
  const onlyThere = changes.filter((one) => one.printed === '').map((one) => one.witness)
  const changed = changes.filter((one) => one.printed !== '' && one.witness !== '')
  return [
    words('kept', `${counted(kept, 'word')} of ${String(compared.printedWords)}`),
    words('changed', changed.map((one) => `“${one.printed}” for “${one.witness}”`).join(', ')),
    words('put in', quoted(onlyHere)),
    words('left out', quoted(onlyThere)),
    words('similarity', similarity.toFixed(2)),
    words('compared', joinedWords([WORD_MATCH_WORDS[match], backTranslated], '; ')),
  ]
}

function whyNot(statement: Statement, witness: Witness): string {
  if (quotedPieces(statement.quote).length === 0) return 'not compared: the page quotes no words'
  return isElision(statement, witness)
    ? `words are cut at ${witness.inPlaceOf ?? ''}, and this text has them`
    : 'not compared word by word: another language'
}

function quotation(text: string): Text {
  return [{ text: `“${text}”`, emphasis: 'quoted' }]
}
