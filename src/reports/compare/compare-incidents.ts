/** Many statements, told by incident: how many each side has there, what stands against what, and how to open one. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import { replyIn } from '../../model/reply-way.js'
import type { Statement } from '../../model/statement.js'
import { faint, joinedWords, plain, strong } from '../../page/text.js'
import { tableBlock } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import type { Columns } from '../parts/columns.js'
import { agencyLine, closing, denialLine, shownLine } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { partyName, speakerName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'
import { dayBand } from '../phrase/when.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import type { CompareIncidentsOutput, IncidentRowItem } from './compare-item.js'
import { type StatementGroup, groupRepetitions } from '../parts/statement-group.js'
import { datasetLine } from '../parts/title.js'

interface IncidentRow {
  readonly incident: Incident | undefined
  readonly first: string | undefined
  readonly told: readonly StatementGroup[]
  /** A count for each column. */
  readonly counts: readonly number[]
  readonly against: string
}

/**
 * An item for each incident, by the day first spoken of.
 * @param columns for the same statements
 */
export function compareIncidents(evidence: Evidence, columns: Columns): Report<CompareIncidentsOutput> {
  const { lookup, selection } = evidence
  const rows = incidentRows(evidence, columns)
  const names = columns.keys.map((key) => speakerName(lookup, key))
  return {
    command: 'compare',
    head: { by: 'incident', across: columns.across, columns: columns.keys },
    items: rows.map((row) => itemOf(lookup, row, columns)),
    tail: () => selectionTail(selection),
    page: () => ({
      title: [
        datasetLine(evidence),
        plain('Down: the incidents, by the day first spoken of. Across: statements of each side.'),
        plain(`One of them: ${commandFor(lookup, 'compare ID')}`),
      ],
      blocks: [
        tableBlock(
          [phrase('first said'), wide('incident'), narrow('side by side')],
          rows.map((row) => [
            dayBand(row.first).label.map(plain),
            row.incident === undefined
              ? [plain('about no incident')]
              : [strong(row.incident.name), faint(row.incident.id)],
            [plain(countsLine(row, names)), plain(row.against)],
          ]),
          { walls: true },
        ),
      ],
      footer: () => [
        closing(
          shownLine(evidence),
          `${counted(rows.length, 'incident')}. Repeated statements are counted once; a joint one stands with each of its sides.`,
          agencyLine(evidence),
          denialLine(evidence),
        ),
      ],
    }),
  }
}

/** `Armenia 9 · Azerbaijan 5 · others 7`. */
function countsLine({ counts }: IncidentRow, names: readonly string[]): string {
  const words = counts.map((count, index) => (count === 0 ? '' : `${names[index] ?? ''} ${String(count)}`))
  return joinedWords(words, ' · ')
}

function incidentRows({ lookup, selection, corpus }: Evidence, columns: Columns): IncidentRow[] {
  const { sides } = corpus
  const groups = groupedBy(inOrder(lookup, selection.statements), ({ incident }) => [incident ?? ''])
  return [...groups].map(([id, statements]) => {
    const told = groupRepetitions(lookup, statements)
    return {
      incident: lookup.incidents.get(id),
      first: statements[0].saidDate,
      told,
      counts: columns.keys.map(
        (_, column) => told.filter(({ statement }) => columns.placesOf(statement).includes(column)).length,
      ),
      against: sideBySide(lookup, statements, sides),
    }
  })
}

/**
 * What stands against what, in the terms of the acts recorded; nothing is concluded from it.
 * @param sides ids of the parties to the conflict
 */
export function sideBySide(
  lookup: Lookup,
  statements: readonly Statement[],
  sides: readonly string[],
): string {
  const accusers = new Set(
    statements.filter((one) => one.act === 'accuse').flatMap((one) => speakingParties(lookup, one)),
  )
  const accusing = sides.filter((side) => accusers.has(side))
  const here = sides.filter((side) => statements.some((one) => speakingParties(lookup, one).includes(side)))
  const words = [
    accusing.length > 1
      ? 'accused both ways'
      : accusing.map((side) => `${partyName(lookup, side)} accuses`).join(),
    statements.some((one) => one.act === 'deny' || isDeniedFromElsewhere(lookup, one)) ? 'denied' : '',
    ['others only', 'one side here'][here.length] ?? '',
  ]
  return joinedWords(words) || 'both sides here'
}

/** A denial that is not among the records is known by what it denies. */
function isDeniedFromElsewhere({ relationsOf, statementById }: Lookup, { id }: Statement): boolean {
  return (relationsOf.get(id) ?? []).some((relation) => {
    const reply = replyIn(relation, id)
    return reply?.way === 'denied' && !statementById.has(reply.by)
  })
}

function itemOf(lookup: Lookup, row: IncidentRow, columns: Columns): IncidentRowItem {
  return {
    incident: row.incident?.id ?? null,
    incidentName: row.incident?.name ?? null,
    firstSaid: row.first ?? null,
    counts: Object.fromEntries(columns.keys.map((key, index) => [key, row.counts[index] ?? 0])),
    sideBySide: row.against,
    statements: row.told.map(({ statement }) => statement.id),
    open: row.incident === undefined ? null : commandFor(lookup, `compare ${row.incident.id}`),
  }
}
