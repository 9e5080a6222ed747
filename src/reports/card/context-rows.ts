/**
 * A quotation where it stands: in the document's text where that is at hand, with line and code points, else between
 * the few words that its anchor keeps. The quotation is marked by » and « of ours.
 */
import { CodePoints } from '../../text/codepoints.js'
import type { Lookup } from '../../model/dataset.js'
import type { Anchor, Selector } from '../../text/anchor.js'
import type { Statement } from '../../model/statement.js'
import { inContext, type Place } from '../../text/text-place.js'
import { type DocumentText, textOf } from '../../model/document.js'
import { faint, plain, type Text } from '../../page/text.js'
import { keptContexts } from '../phrase/quotation-context.js'
import { contentAnchors } from '../phrase/read-in.js'
import { type CardRow, row } from './row.js'

/** Code points of context on each side, at most; context ends with its line. */
const AROUND = 80

/** One row, with two lines for each quotation that is found in a text at hand; else with what its anchors keep. */
export function contextRows(lookup: Lookup, statement: Statement, texts: readonly DocumentText[]): CardRow[] {
  const found = contentAnchors(statement).flatMap((anchor) => placeIn(lookup, anchor, texts))
  return [row('in context', ...(found.length > 0 ? found : keptContexts(statement, AROUND)))]
}

/** Two lines: the words with what stands around them, and where that is. */
function placeIn(lookup: Lookup, anchor: Anchor, texts: readonly DocumentText[]): Text[] {
  const document = lookup.documents.get(anchor.document)
  const text = document === undefined ? undefined : textOf(document, texts)
  if (document === undefined || text === undefined) return []
  const points = new CodePoints(text.content)
  const place = placeOf(points, anchor)
  const hash = document.hashes?.['SHA-256'] ?? text.sha256
  const other = hash === text.sha256 ? '' : '; the text at hand has another SHA-256'
  if (place === undefined) return [faint(`${document.id}: the words do not stand in it${other}`)]
  const line = points.text.slice(0, points.toUnits(place.start)).split('\n').length
  const where = `${document.id}, line ${String(line)}, code points ${String(place.start)} to ${String(place.end)}`
  return [marked(points, place), faint(`${where}${other}`)]
}

/** Where the anchor says, if its words stand there; else the first place of its words with what stands around them. */
function placeOf(points: CodePoints, { selector }: Anchor): Place | undefined {
  const position = selector.find((one) => one.type === 'TextPositionSelector')
  if (position !== undefined && selector.every((one) => standsThere(points, position, one))) return position
  const words = selector.find((one) => one.type === 'TextQuoteSelector')
  return words === undefined ? undefined : inContext(points, words)[0]
}

function standsThere(points: CodePoints, { start, end }: Place, selector: Selector): boolean {
  const words = points.slice(start, end)
  if (selector.type === 'TextQuoteSelector') return words === selector.exact
  if (selector.type === 'TextPositionSelector') return words !== ''
  return words.startsWith(selector.startSelector.exact) && words.endsWith(selector.endSelector.exact)
}

function marked(points: CodePoints, { start, end }: Place): Text {
  const before = points.slice(0, start).split(LINE_END).at(-1) ?? ''
  const after = points.slice(end, points.length).split(LINE_END, 1)[0] ?? ''
  const [near, far] = [[...before].slice(-AROUND).join(''), [...after].slice(0, AROUND).join('')]
  return [
    ...plain(`${near === before ? '' : '…'}${near}»`),
    { text: points.slice(start, end).replaceAll(LINE_END, ' '), emphasis: 'quoted' },
    ...plain(`«${far}${far === after ? '' : '…'}`),
  ]
}

const LINE_END = /\r?\n/g
