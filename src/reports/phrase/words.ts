/** What a statement says: the coder’s words, and quoted words in “ ”, and only those; and when it happened. */
import { ACTS } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces } from '../../model/quote.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../model/statement.js'
import { faint, plain, type Text, type TextSpan, withQuotes } from '../../page/text.js'
import { partyName } from './names.js'
import { participleOf, predicateOf } from './predicate.js'
import { dateAsRead, printedDate } from './when.js'

/** What a statement says, before it is joined to what is done by saying it. */
export interface Content {
  /** The coder’s words; speakers’ own stand in “ ” in them. */
  readonly said: string
  /** What is quoted behind them, or alone. */
  readonly quoted: Text
  /** A predicate or a part of one, a sentence of its own, or a quotation. */
  readonly kind: 'clause' | 'sentence' | 'quotation'
}

/** The clause, else what is quoted whole, else the gist, with what is quoted in part: that alone does not say of what. */
export function contentOf(lookup: Lookup, statement: Statement): Content {
  const { clause, quote } = statement
  if (clause !== undefined) {
    return { said: clause, quoted: [], kind: clause.startsWith('“') ? 'quotation' : 'clause' }
  }
  const quoted = isKnownOnlyThroughRelay(statement) ? [] : quotations(quotedPieces(quote))
  if (quoted.length > 0 && quote?.exactness !== 'mixed') return { said: '', quoted, kind: 'quotation' }
  const predicate = withoutSpeaker(lookup, statement)
  const kind = predicate === undefined ? 'sentence' : 'clause'
  const said = unmarked(predicate ?? statement.gist)
  if (quoted.length === 0) return { said, quoted, kind }
  return { said: said.replace(/\.$/, ''), quoted: [...plain(' ('), ...quoted, ...plain(')')], kind }
}

/** A gist that begins with the name of its speaker and a verb, without the name: the cell has said who speaks. */
function withoutSpeaker(lookup: Lookup, { act, attribution, gist }: Statement): string | undefined {
  const source = lookup.sources.get(attribution.source ?? '')
  if (source === undefined) return undefined
  const { name, shortName = name, alternateName = [], party = '' } = source
  const names = [name, shortName, ...alternateName, partyName(lookup, party)]
  const found = names.find((one) => one !== '' && gist.startsWith(`${one} `))
  if (found === undefined) return undefined
  const rest = gist.slice(found.length + 1).replace(/\.$/, '')
  return predicateOf(act, rest) === undefined && participleOf(rest) === undefined ? undefined : rest
}

function quotations(pieces: readonly string[]): Text {
  const spans: TextSpan[] = []
  for (const piece of pieces) {
    if (spans.length > 0) spans.push({ text: ' … ', emphasis: 'plain' })
    spans.push({ text: `“${piece}”`, emphasis: 'quoted' })
  }
  return spans
}

/** Words that are known only through somebody’s relay are never shown as a quotation. */
export function shown(statement: Statement, words: string): Text {
  if (words === '') return []
  return isKnownOnlyThroughRelay(statement) ? plain(unmarked(words)) : withQuotes(words)
}

/** A coder's own sentence never carries quotation marks to the reader. */
function unmarked(text: string): string {
  return text.replaceAll(/[“”]/g, '')
}

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
