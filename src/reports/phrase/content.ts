/** What a statement says: the coder’s words, and quoted words in “ ”, and only those. */
import type { Lookup } from '../../model/dataset.js'
import { quotedPieces } from '../../model/quote.js'
import { isKnownOnlyThroughRelay, type Statement } from '../../model/statement.js'
import { plain, type Text, type TextSpan, withQuotes } from '../../page/text.js'
import { partyName } from './names.js'
import { participleOf, predicateOf } from './predicate.js'

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
  const found = names.find(
    (one) => one !== '' && /^[ ,]/.test(gist.slice(one.length)) && gist.startsWith(one),
  )
  if (found === undefined) return undefined
  // What stands between two commas says who it is.
  const rest = gist
    .slice(found.length)
    .replace(/^, [^,]+,/, '')
    .trim()
    .replace(/\.$/, '')
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
