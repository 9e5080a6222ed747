/**
 * A quotation where it stands: in the document's text where that is at hand, with line and code points, else between
 * the few words that its anchor keeps. The quotation is marked by » and « of ours.
 */
import { CodePoints } from '../../model/codepoints.js'
import type { Dataset } from '../../model/dataset.js'
import type { Anchor } from '../../model/anchor.js'
import type { Statement } from '../../model/statement.js'
import { type Text as DocumentText, textOf } from '../../model/texts.js'
import { faint, plain, type Text } from '../../page/text.js'
import { contextOf } from '../phrase/context.js'
import { type CardRow, row } from './row.js'

/** Code points of context on each side, at most; context ends with its line. */
const AROUND = 80

export function contextRows(
  dataset: Dataset,
  statement: Statement,
  texts: readonly DocumentText[],
): CardRow[] {
  const anchors = (statement.anchors ?? []).filter(({ role }) => role === 'content')
  const found = anchors.flatMap((anchor) => placeIn(dataset, anchor, texts))
  if (found.length > 0) return [row('in context', ...found)]
  return [row('in context', ...contextOf(statement, AROUND))]
}

function placeIn(dataset: Dataset, anchor: Anchor, texts: readonly DocumentText[]): Text[] {
  const document = dataset.documents.get(anchor.document)
  const text = document === undefined ? undefined : textOf(document, texts)
  const place = anchor.selector.find((selector) => selector.type === 'TextPositionSelector')
  if (document === undefined || text === undefined || place === undefined) return []
  const points = new CodePoints(text.content)
  const lineStart = text.content.lastIndexOf('\n', points.toUnits(place.start) - 1) + 1
  const lineEnd = text.content.indexOf('\n', points.toUnits(place.end))
  const from = Math.max(points.fromUnits(lineStart), place.start - AROUND)
  const to = Math.min(lineEnd < 0 ? points.length : points.fromUnits(lineEnd), place.end + AROUND)
  const line = text.content.slice(0, lineStart).split('\n').length
  const other = document.hashes?.['SHA-256'] !== undefined && document.hashes['SHA-256'] !== text.sha256
  return [
    [
      ...plain(`${from === points.fromUnits(lineStart) ? '' : '…'}${points.slice(from, place.start)}»`),
      { text: points.slice(place.start, place.end).replaceAll('\n', ' '), emphasis: 'quoted' },
      ...plain(`«${points.slice(place.end, to)}${to === points.length || to === place.end ? '' : '…'}`),
    ],
    faint(
      `${anchor.document}, line ${String(line)}, code points ${String(place.start)} to ${String(place.end)}` +
        (other ? '; the text at hand has another SHA-256' : ''),
    ),
  ]
}
