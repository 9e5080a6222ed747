/** Words beside their witnesses: what is kept, changed, put in and left out, and how they compare. */
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces, type Witness } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import { type Block, type Table, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { joinedWords, notEmpty, plain, type Text } from '../../page/text.js'
import {
  compareWords,
  WORD_MATCH_WORDS,
  type WordChange,
  type WordComparison,
} from '../parts/word-comparison.js'
import { counted } from '../phrase/counts.js'
import { type CardRow, fieldsBlock, row, withParagraphs, words } from './row.js'
import { textName } from '../phrase/document-names.js'
import { documentsOf } from '../phrase/read-in.js'
import { isElision } from '../phrase/differences.js'
import type { WitnessItem } from '../record-item.js'

/** The words beside those of each witness of the quotation. */
export function witnessBlocks(lookup: Lookup, statement: Statement): Block[] {
  return (statement.quote?.witnesses ?? []).flatMap((witness): Block[] => {
    const name = textName(lookup, witness.document)
    const heading = plain(`The words beside ${name}`)
    const compared = witness.inPlaceOf === undefined ? comparisonOf(lookup, statement, witness) : undefined
    const asPrinted = isElision(statement, witness) ? plain : quotation
    const printed = printedPieces(statement, witness)
    const rows = [
      words('in English', witness.translation),
      ...comparisonRows(lookup, statement, witness),
      words('note', witness.note),
      words('address', lookup.documents.get(witness.document)?.url),
    ]
    if (compared === undefined) {
      return [
        fieldsBlock(heading, [
          row('printed', ...printed.map(asPrinted)),
          row('there', quotation(witness.text)),
          ...rows,
        ]),
      ]
    }
    return [
      { ...changesTable(compared, name, printed, witness.text), heading },
      { kind: 'fields', rows: withParagraphs(rows) },
    ]
  })
}

/** Where the words differ, a row for each place, then all of them. */
function changesTable(
  { changes }: WordComparison,
  name: string,
  printed: readonly string[],
  there: string,
): Table {
  const rowsOf = (kind: string, some: readonly WordChange[]): Text[][][] =>
    some.map((one, index) => [
      [plain(index === 0 ? kind : '')],
      notEmpty([plain(one.printed)]),
      notEmpty([plain(one.witness)]),
    ])
  const rows = [
    ...rowsOf(
      'changed',
      changes.filter((one) => one.printed !== '' && one.witness !== ''),
    ),
    ...rowsOf(
      'put in',
      changes.filter((one) => one.witness === ''),
    ),
    ...rowsOf(
      'left out',
      changes.filter((one) => one.printed === ''),
    ),
    [[plain('all')], printed.map(quotation), [quotation(there)]],
  ]
  return tableBlock([narrow(''), wide('printed'), wide(name)], rows)
}

/** `Differs from the transcript: 21 of 24 words kept, 5 changed, put in or left out; similarity 0.82.`, a line each. */
export function differenceLines(lookup: Lookup, statement: Statement): Text[] {
  return (statement.quote?.witnesses ?? []).map((witness) => {
    const name = textName(lookup, witness.document)
    if (isElision(statement, witness))
      return plain(`Cut at ${witness.inPlaceOf ?? ''}, where ${name} has words.`)
    const compared = comparisonOf(lookup, statement, witness)
    if (compared === undefined) return plain(`Not compared word by word with ${name}: another language.`)
    const { match, kept, printedWords, changes, similarity } = compared
    if (witness.inPlaceOf !== undefined) {
      return plain(match === 'words-differ' ? `Differs from ${name}, as far as that is on record.` : '')
    }
    if (match !== 'words-differ') return plain(`Beside ${name}: ${WORD_MATCH_WORDS[match]}.`)
    const places = `${counted(changes.length, 'place')} changed, put in or left out`
    return plain(
      `Differs from ${name}: ${String(kept)} of ${counted(printedWords, 'word')} kept, ${places}; similarity ${similarity.toFixed(2)}.`,
    )
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
  const { kept, similarity, match } = compared
  if (witness.inPlaceOf !== undefined) {
    return [words('compared', `${WORD_MATCH_WORDS[match]}; only these words of the other text are on record`)]
  }
  return [
    words('kept', `${counted(kept, 'word')} of ${String(compared.printedWords)}`),
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
