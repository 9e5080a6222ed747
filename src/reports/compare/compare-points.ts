/**
 * Two versions of one incident, point by point. Coded values are compared, printed words are shown. DIFFER says that
 * the answers are different, not that one is false; a place where the printed quotation is cut is never silence.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { isEdtf } from '../../dates/edtf.js'
import type { Point } from '../../model/points.js'
import { tableBlock, type TableColumn } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, plain, strong, type Text, withQuotes } from '../../page/text.js'
import { closing, sentences } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { exactness, isElision } from '../phrase/reference.js'
import { sourceOf } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { denialsIn } from '../parts/scope.js'
import { datasetLine } from '../parts/title.js'
import { nobodySays, POINT_WORDS, type PointRow, pointRows } from './point-rows.js'
import { oneIncident, type Version, versionsOf } from './versions.js'
import { textName } from '../phrase/document-names.js'
import type { ComparePointsOutput, PointComparison, PointItem } from './point-item.js'

/** @throws ClaimsError (usage) unless the statements are of one incident with two coded versions. */
export function comparePoints(evidence: Evidence): Report<ComparePointsOutput> {
  const { lookup, selection } = evidence
  const incident = oneIncident(evidence)
  const versions = versionsOf(evidence)
  const rows = pointRows(lookup, versions, selection)
  const nobody = nobodySays(incident, versions, rows)
  const { recorded, notHeld } = denialsIn(evidence)
  const denied = recorded + notHeld > 0
  const notHere = denied ? nobody : [...nobody, 'denial']
  return {
    command: 'compare',
    head: {
      by: 'point',
      across: 'party',
      columns: versions.map((version) => version.party),
      incident: incident.id,
      versions: versions.map((version) => version.statement.id),
    },
    items: rows.map((row) => itemOf(row, versions)),
    tail: () => ({ ...selectionTail(selection), nobody, denial: denied }),
    page: () => ({
      title: [
        [...strong(incident.name), ...plain(`  ${incident.id}`)],
        datasetLine(evidence),
        plain(versionsLine(versions)),
      ],
      blocks: [
        tableBlock(
          [narrow(''), ...versions.map((version) => columnOf(lookup, version)), wide('SIDE BY SIDE')],
          rows.map((row) => [
            [plain(POINT_WORDS[row.name])],
            ...row.points.map((point) => [pointText(point, row)]),
            comparisonText(row.compared),
          ]),
          { walls: true },
        ),
      ],
      footer: () => [
        sentences(notHere.length === 0 ? '' : `Nobody here: ${notHere.join(' · ')}.`),
        closing(
          'DIFFER says that the answers are different, not that one is false: both can be true.',
          denied ? '' : 'In this dataset neither side denies the other.',
          '· nothing recorded.',
          ...versions.flatMap((version) => [...cutNotes(lookup, version), passedOverNote(lookup, version)]),
        ),
      ],
    }),
  }
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

function versionsLine(versions: readonly Version[]): string {
  const ids = versions.map(({ statement }) => statement.id)
  const how = new Set(versions.map(({ statement }) => exactness(statement)))
  return `${ids.join(' against ')}, ${how.size === 1 ? 'each ' : ''}${[...how].join(' and ')}`
}

/** Where the printed words are cut and another text has them. */
function cutNotes(lookup: Lookup, { name: side, statement }: Version): string[] {
  return (statement.quote?.witnesses ?? [])
    .filter((witness) => isElision(statement, witness))
    .map(
      ({ inPlaceOf = '', text, document }) =>
        `Cut at ${inPlaceOf}: ${textName(lookup, document)} prints “${text}” there, so ${side.toUpperCase()} is not silent on this: ${commandFor(lookup, `show ${statement.id}`)}.`,
    )
}

/** A side's further statements on the same points are named, not passed over in silence. */
function passedOverNote(lookup: Lookup, { name, passedOver }: Version): string {
  if (passedOver.length === 0) return ''
  const open = commandFor(lookup, `show ${passedOver.join(' ')}`)
  return `${name} has more statements on these points, not compared here: ${open}.`
}

function itemOf({ name, points, compared }: PointRow, versions: readonly Version[]): PointItem {
  return {
    point: name,
    ...compared,
    answers: Object.fromEntries(versions.map(({ party }, index) => [party, pointItem(points[index])])),
  }
}

function pointItem(point: Point | undefined): Point | null {
  if (point === undefined) return null
  return point.cut === true ? { cut: true } : { asPrinted: point.asPrinted, value: point.value }
}
