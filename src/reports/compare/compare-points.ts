/**
 * Two versions of one incident, point by point. Coded values are compared, printed words are shown. DIFFER says that
 * the answers are different, not that one is false; a place where the printed quotation is cut is never silence.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { isEdtf } from '../../dates/edtf.js'
import type { Point } from '../../model/points.js'
import { type Block, tableBlock, type TableColumn } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, joined, joinedWords, linked, plain, strong, type Text, withQuotes } from '../../page/text.js'
import { closing, shownLine } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted, countOfEach } from '../phrase/counts.js'
import { exactness, isElision } from '../phrase/reference.js'
import { sourceOf } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { denialsIn } from '../parts/scope.js'
import { compareTitle } from './compare-name.js'
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
      blocks: [tableOf(lookup, versions, rows)],
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

function tableOf(lookup: Lookup, versions: readonly Version[], rows: readonly PointRow[]): Block {
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

function countedPoints(rows: readonly PointRow[]): Record<PointComparison['comparison'], number> {
  return countOfEach(
    COMPARISONS,
    (which) => rows.filter(({ compared }) => compared.comparison === which).length,
  )
}

const COMPARISONS = ['same', 'differ', 'only', 'cut', 'nobody'] as const

/** `6 points: the same 1, different 3, stated by one alone 1, cut in a quotation 1.` */
function countsLine(all: number, counts: Record<PointComparison['comparison'], number>): string {
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

/** `s03 against s04, each part quoted.` */
function versionsText(versions: readonly Version[]): Text {
  const ids = versions.map(({ statement }) => linked('statement', statement.id, 'plain'))
  const how = new Set(versions.map(({ statement }) => exactness(statement)).filter((one) => one !== ''))
  const quoted = how.size === 0 ? '' : `, ${how.size === 1 ? 'each ' : ''}${[...how].join(' and ')}`
  return [...joined(ids, ' against '), ...plain(`${quoted}.`)]
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
