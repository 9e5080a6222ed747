/** Quotation marks stand round words that are printed as quoted, and round no others. */
import type { Path } from '../../dataset/finding.js'
import { PIECE_MARK, quotedPieces } from '../../model/quote.js'
import { POINT_NAMES } from '../../model/points.js'
import type { Statement } from '../../model/statement.js'
import { inStatements, type Rule } from '../rule.js'

export const QUOTE_RULES: readonly Rule[] = [
  {
    id: 'quote-pieces',
    severity: 'error',
    title: 'a quotation that is not its pieces',
    explanation: 'The text of a quotation is its pieces, joined by “ […] ”, and nothing else.',
    find: inStatements(({ id, quote }) => {
      if (quote?.pieces === undefined || quote.pieces.join(PIECE_MARK) === quote.text) return undefined
      const message = `${id}: quote.text is not its ${String(quote.pieces.length)} pieces joined by “${PIECE_MARK}”`
      const path = ['quote', quote.text === undefined ? 'pieces' : 'text']
      return { path, message, hint: 'correct one of them' }
    }),
  },
  {
    id: 'quote-words',
    severity: 'error',
    title: 'quoted and without words, or the reverse',
    explanation: 'Words are kept where a statement is quoted whole or in part, and nowhere else.',
    find: inStatements(({ id, quote }) => {
      if (quote === undefined) return undefined
      const quoted = quote.exactness === 'direct' || quote.exactness === 'mixed'
      if (quoted === (quote.text !== undefined)) return undefined
      const message = `${id} is ${quote.exactness}, and ${quoted ? 'no words are kept' : 'words are kept'}`
      const hint = quoted
        ? 'add the words in quote.text, or make it "not-kept"'
        : 'make it "direct" or "mixed"'
      return { path: ['quote', 'exactness'], message, hint }
    }),
  },
  {
    id: 'quoted-elsewhere',
    severity: 'error',
    title: 'words in “ ” that are not in the quotation',
    explanation: 'In gist, clause and points, “ ” stand only round words that the page prints as quoted.',
    find: inStatements((item) => {
      const pieces = [item.quote?.text ?? '', ...quotedPieces(item.quote)]
      return ownTexts(item).flatMap(({ way, text }) => {
        const strange = insideMarks(text).find((words) => !pieces.some((piece) => piece.includes(words)))
        if (strange === undefined) return []
        const message = `${item.id}: “${strange}” in ${way.join('.')} is not in its quotation`
        return [{ path: way, message, hint: 'take the marks away, or quote the words as printed' }]
      })
    }),
  },
  {
    id: 'witness-place',
    severity: 'error',
    title: 'a witness in the place of words that are not there',
    explanation: 'Words of a witness stand beside words of the quotation.',
    find: inStatements(({ id, quote }) =>
      (quote?.witnesses ?? []).flatMap(({ inPlaceOf }, index) => {
        if (inPlaceOf === undefined || quote?.text?.includes(inPlaceOf) === true) return []
        const message = `${id}: a witness stands in place of “${inPlaceOf}”, which is not in the quotation`
        const path = ['quote', 'witnesses', index, 'inPlaceOf']
        return [{ path, message, hint: 'write the words exactly as in quote.text' }]
      }),
    ),
  },
]

/** The coder's sentences about a statement, with the way to each. */
function ownTexts({ gist, clause, points }: Statement): { way: Path; text: string }[] {
  return [
    { way: ['gist'], text: gist },
    ...(clause === undefined ? [] : [{ way: ['clause'], text: clause }]),
    ...POINT_NAMES.flatMap((name) => {
      const point = points?.[name]
      if (point === undefined || point.cut === true) return []
      return [{ way: ['points', name, 'asPrinted'], text: point.asPrinted }]
    }),
  ]
}

function insideMarks(text: string): string[] {
  return Array.from(text.matchAll(/“([^”]*)”/g), ([, words = '']) => words)
}
