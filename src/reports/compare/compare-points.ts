/**
 * Two versions of one incident, point by point. Coded values are compared, printed words are shown. DIFFER says that
 * the answers are different, not that one is false; a place where the printed quotation is cut is never silence.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Point } from '../../model/points.js'
import { joined, joinedWords, linked, plain, type Text } from '../../page/text.js'
import { closing, shownLine } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted, countOfEach } from '../phrase/counts.js'
import { exactness } from '../phrase/reference.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { denialsIn } from '../parts/scope.js'
import { compareTitle } from './compare-name.js'
import { pointTable } from './point-table.js'
import { nobodySays, type PointRow, pointRows } from './point-rows.js'
import { oneIncident, type Version, versionsOf } from './versions.js'
import type { ComparePointsOutput, PointItem, PointMatch } from './point-item.js'

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
  const counts = countedPoints(rows)
  return {
    command: 'compare',
    head: {
      by: 'point',
      across: 'party',
      columns: versions.map((version) => version.party),
      incident: incident.id,
      versions: versions.map((version) => version.statement.id),
    },
    summary: () => ({ points: counts, nobody, denial: denied }),
    items: rows.map((row) => itemOf(row, versions)),
    tail: () => selectionTail(selection),
    page: () => ({
      title: compareTitle(evidence, 'point by point'),
      summary: () => [
        {
          kind: 'prose',
          paragraphs: [
            [...versionsText(versions), ...plain(` ${countsLine(rows.length, counts)}`)],
            plain(sentenceOfNobody(notHere)),
          ],
        },
      ],
      blocks: [pointTable(lookup, versions, rows)],
      footer: () =>
        closing(
          shownLine(evidence),
          'DIFFER says that the answers are different, not that one is false: both can be true.',
          ...versions.map((version) => passedOverNote(lookup, version)),
          `The words: ${commandFor(lookup, `show ${versions.map(({ statement }) => statement.id).join(' ')}`)}.`,
        ),
    }),
  }
}

function countedPoints(rows: readonly PointRow[]): Record<PointMatch, number> {
  return countOfEach(
    COMPARISONS,
    (which) => rows.filter(({ compared }) => compared.comparison === which).length,
  )
}

const COMPARISONS = ['same', 'differ', 'only', 'cut', 'nobody'] as const

/** `6 points: the same 1, different 3, stated by one alone 1, cut in a quotation 1.` */
function countsLine(all: number, counts: Record<PointMatch, number>): string {
  const words = [
    `the same ${String(counts.same)}`,
    `different ${String(counts.differ)}`,
    `stated by one alone ${String(counts.only)}`,
    counts.cut === 0 ? '' : `cut in a quotation ${String(counts.cut)}`,
    counts.nobody === 0 ? '' : `stated by none ${String(counts.nobody)}`,
  ]
  return `${counted(all, 'point')}: ${joinedWords(words)}.`
}

function sentenceOfNobody(notHere: readonly string[]): string {
  return notHere.length === 0
    ? 'Each of the points is stated by somebody.'
    : `Nobody says: ${notHere.join(' · ')}.`
}

/** `s03 against s04, each part quoted.` */
function versionsText(versions: readonly Version[]): Text {
  const ids = versions.map(({ statement }) => linked('statement', statement.id, 'plain'))
  const how = new Set(versions.map(({ statement }) => exactness(statement)).filter((one) => one !== ''))
  const quoted = how.size === 0 ? '' : `, ${how.size === 1 ? 'each ' : ''}${[...how].join(' and ')}`
  return [...joined(ids, ' against '), ...plain(`${quoted}.`)]
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
