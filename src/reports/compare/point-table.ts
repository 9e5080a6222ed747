/** The versions of an incident as a table, a row for each point: printed words are shown, and how their values compare. */
import { isEdtf } from '../../dates/edtf.js'
import type { Lookup } from '../../model/dataset.js'
import type { Point } from '../../model/points.js'
import { type Block, tableBlock, type TableColumn } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, plain, strong, type Text, withQuotes } from '../../page/text.js'
import { commandFor } from '../phrase/command.js'
import { textName } from '../phrase/document-names.js'
import { isElision } from '../phrase/differences.js'
import { sourceOf } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import type { PointComparison } from './point-item.js'
import { POINT_WORDS, type PointRow } from './point-rows.js'
import type { Version } from './versions.js'

export function pointTable(lookup: Lookup, versions: readonly Version[], rows: readonly PointRow[]): Block {
  return tableBlock(
    [narrow(''), ...versions.map((version) => columnOf(lookup, version)), wide('SIDE BY SIDE')],
    rows.map((row) => [
      [plain(POINT_WORDS[row.name])],
      ...row.points.map((point) => [pointText(point, row)]),
      [...comparisonText(row.compared), ...cutNotes(lookup, versions, row).map(plain)],
    ]),
    { walls: true },
  )
}

function columnOf(lookup: Lookup, { name, statement }: Version): TableColumn {
  const { name: source = '', shortName = source } = sourceOf(lookup, statement) ?? {}
  return { ...wide(name.toUpperCase()), subheading: shortName }
}

function pointText(point: Point | undefined, { name, notReported }: PointRow): Text {
  if (point === undefined) {
    return notReported === undefined ? faint('·') : plain(`no report cited (${notReported.id})`)
  }
  if (point.cut === true) return plain('(…)  words are cut here')
  const day = name === 'when' && isEdtf(point.value) ? `, ${printedDate(point.value)}` : ''
  return [...withQuotes(point.asPrinted), ...plain(day)]
}

function comparisonText({ comparison, label, note }: PointComparison): Text[] {
  return [comparison === 'differ' ? strong(label) : plain(label), ...(note === '' ? [] : [plain(note)])]
}

/** Where the printed words are cut and another text has them: a side is not silent on that. */
function cutNotes(lookup: Lookup, versions: readonly Version[], { points }: PointRow): string[] {
  return versions.flatMap(({ statement }, index) =>
    points[index]?.cut === true
      ? (statement.quote?.witnesses ?? [])
          .filter((witness) => isElision(statement, witness))
          .map(
            ({ inPlaceOf = '', text, document }) =>
              `${textName(lookup, document)} prints “${text}” at ${inPlaceOf}: ${commandFor(lookup, `show ${statement.id}`)}`,
          )
      : [],
  )
}
