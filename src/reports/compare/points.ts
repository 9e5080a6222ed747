/**
 * Two versions of one incident, point by point. Coded values are compared, printed words are shown. DIFFER says that
 * the answers are different, not that one is false; a place where the printed quotation is cut is never silence.
 */
import { ClaimsError } from '../../error.js'
import type { Dataset } from '../../model/dataset.js'
import { isEdtf } from '../../model/edtf.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import { POINT_NAMES, type Point, type PointName } from '../../model/points.js'
import type { Statement } from '../../model/statement.js'
import { faint, plain, strong, type Text, withQuotes } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { belligerents } from '../columns.js'
import { NO_FINDING, selectionTail, sentences } from '../footer.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { exactness } from '../phrase/reference.js'
import { partyName, sourceOf, speakingParties } from '../phrase/names.js'
import { printedDate } from '../phrase/when.js'
import type { Item, Report } from '../report.js'
import { datasetLine } from '../title.js'
import { type Answering, type Verdict, verdictOf } from './verdict.js'

const POINT_WORDS: Readonly<Record<PointName, string>> = {
  who: 'who acted',
  what: 'did what',
  against: 'at whom',
  where: 'where',
  when: 'when',
  weapons: 'with what',
  losses: 'own losses',
  response: 'own response',
  cause: 'cause',
}

/** A side and the statement that gives its version. */
interface Version {
  readonly party: string
  readonly statement: Statement
}

interface PointRow {
  readonly name: PointName
  readonly points: readonly (Point | undefined)[]
  readonly verdict: Verdict
}

/** @throws ClaimsError (usage) unless the statements are of one incident with two coded versions. */
export function comparePoints(dataset: Dataset, selection: Selection): Report {
  const incident = oneIncident(dataset, selection)
  const versions = versionsOf(dataset, selection)
  const names = versions.map((version) => partyName(dataset, version.party))
  const notReported = selection.statements.filter((statement) => statement.act === 'not-reported')
  const rows = pointRows(versions, names, notReported)
  const nobody = nobodySays(incident, rows)
  const denied = selection.statements.some((statement) => statement.act === 'deny')
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
        datasetLine(dataset),
        plain(versionsLine(versions)),
      ],
      blocks: [
        {
          kind: 'table',
          walls: true,
          columns: [
            { heading: '' },
            ...versions.map(({ statement }, index) => ({
              heading: (names[index] ?? '').toUpperCase(),
              subheading: sourceOf(dataset, statement)?.shortName ?? sourceOf(dataset, statement)?.name ?? '',
              wide: true,
            })),
            { heading: 'SIDE BY SIDE', wide: true },
          ],
          rows: rows.map((row) => ({
            cells: [
              [plain(POINT_WORDS[row.name])],
              ...row.points.map((point) => [pointText(point, row, notReported)]),
              verdictText(row.verdict),
            ],
          })),
        },
      ],
      footer: () => [
        sentences(
          [...nobody, ...(denied ? [] : ['denial'])].length === 0
            ? ''
            : `Nobody here: ${[...nobody, ...(denied ? [] : ['denial'])].join(' · ')}.`,
        ),
        sentences(
          'DIFFER says that the answers are different, not that one is false: both can be true.',
          denied ? '' : 'In this dataset neither side denies the other.',
          '· nothing recorded.',
          ...versions.flatMap(({ statement, party }) => cutNote(dataset, statement, party)),
          NO_FINDING,
        ),
      ],
    }),
  }
}

/** What none of the versions says: whole points, and two that lie within others. */
function nobodySays(incident: Incident, rows: readonly PointRow[]): string[] {
  const placeNamed = (incident.placeNames ?? []).length > 0
  const hourNamed = rows.some(({ points }) =>
    points.some((point) => point !== undefined && point.cut !== true && /T\d\d/.test(point.value)),
  )
  const missing = POINT_NAMES.filter((name) => !rows.some((row) => row.name === name))
  return [
    ...(placeNamed ? [] : ['place name']),
    ...(hourNamed ? [] : ['hour']),
    ...missing.map((name) => POINT_WORDS[name]),
  ]
}

function oneIncident(dataset: Dataset, selection: Selection): Incident {
  const ids = new Set(selection.statements.map((statement) => statement.incident))
  const [id] = [...ids]
  const incident = ids.size === 1 ? dataset.incidents.get(id ?? '') : undefined
  if (incident !== undefined) return incident
  throw new ClaimsError('usage', {
    message: `--by point compares the versions of one incident, and the question fits ${counted(ids.size, 'incident')}`,
    hint: 'name one: claims compare INCIDENT --by point; claims incidents lists them',
  })
}

/** Whether each of two sides has a version with coded points. */
export function hasTwoVersions(dataset: Dataset, { statements }: Selection): boolean {
  return codedVersions(dataset, statements).length > 1
}

/** Each side's first statement with coded points. */
function codedVersions(dataset: Dataset, statements: readonly Statement[]): Version[] {
  const coded = inOrder(dataset, statements).filter((statement) => statement.points !== undefined)
  return belligerents(dataset).flatMap((party) => {
    const statement = coded.find((one) => speakingParties(dataset, one).includes(party))
    return statement === undefined ? [] : [{ party, statement }]
  })
}

function versionsOf(dataset: Dataset, selection: Selection): Version[] {
  const versions = codedVersions(dataset, selection.statements)
  if (versions.length > 1) return versions
  const [only] = versions
  const whose =
    only === undefined ? 'no statement' : `no statement but that of ${partyName(dataset, only.party)}`
  throw new ClaimsError('usage', {
    message: `of those that the question fits, ${whose} has its points coded in this dataset`,
    hint: 'leave out --by point to see the statements side by side',
  })
}

function pointRows(
  versions: readonly Version[],
  names: readonly string[],
  notReported: readonly Statement[],
): PointRow[] {
  const answers = (name: PointName): Answering[] =>
    versions.map(({ party, statement }, index) => ({
      party,
      name: names[index] ?? '',
      point: statement.points?.[name],
    }))
  return POINT_NAMES.flatMap((name) => {
    const points = versions.map(({ statement }) => statement.points?.[name])
    const silentReport = name === 'losses' && notReported.length > 0
    if (points.every((point) => point === undefined) && !silentReport) return []
    return [{ name, points, verdict: verdictOf(name, answers(name)) }]
  })
}

function pointText(point: Point | undefined, row: PointRow, notReported: readonly Statement[]): Text {
  if (point === undefined) {
    const absent = row.name === 'losses' ? notReported[0] : undefined
    return absent === undefined ? faint('·') : plain(`no report cited (${absent.id})`)
  }
  if (point.cut === true) return plain('(…)  words are cut here')
  const day = row.name === 'when' && isEdtf(point.value) ? `, ${printedDate(point.value)}` : ''
  return [...withQuotes(point.asPrinted), ...plain(day)]
}

function verdictText({ verdict, label, note }: Verdict): Text[] {
  return [verdict === 'differ' ? strong(label) : plain(label), ...(note === '' ? [] : [plain(note)])]
}

function versionsLine(versions: readonly Version[]): string {
  const ids = versions.map(({ statement }) => statement.id)
  const how = new Set(versions.map(({ statement }) => exactness(statement)))
  return `${ids.join(' against ')}, ${how.size === 1 ? 'each ' : ''}${[...how].join(' and ')}`
}

/** Where the printed words are cut and another text has them. */
function cutNote(dataset: Dataset, statement: Statement, party: string): string[] {
  const { quote } = statement
  const marks = quote?.elisions ?? []
  return (quote?.witnesses ?? [])
    .filter((witness) => witness.inPlaceOf !== undefined && marks.includes(witness.inPlaceOf))
    .map((witness) => {
      const document = dataset.documents.get(witness.document)
      const name = document?.shortName ?? document?.publisher ?? witness.document
      const side = partyName(dataset, party).toUpperCase()
      return `Cut at ${witness.inPlaceOf ?? ''}: ${name} prints “${witness.text}” there, so ${side} is not silent on this: ${commandFor(dataset, `show ${statement.id}`)}.`
    })
}

function itemOf(row: PointRow, versions: readonly Version[]): Item {
  return {
    point: row.name,
    ...row.verdict,
    answers: Object.fromEntries(versions.map(({ party }, index) => [party, pointItem(row.points[index])])),
  }
}

function pointItem(point: Point | undefined): Item | null {
  if (point === undefined) return null
  return point.cut === true ? { cut: true } : { asPrinted: point.asPrinted, value: point.value }
}
