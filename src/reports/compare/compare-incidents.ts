/** Many statements, told by incident: how many each side has there, what stands against what, and how to open one. */
import { dateBand } from '../../dates/band.js'
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Incident } from '../../model/incident.js'
import { inOrder } from '../../model/order.js'
import { linked, plain } from '../../page/text.js'
import { type Block, tableBlock } from '../../page/page.js'
import { narrow, phrase, wide } from '../../page/table-columns.js'
import type { CompareOrder } from '../choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from '../parts/arrangement.js'
import type { Columns } from '../parts/columns.js'
import { selectionTail } from '../parts/selection-tail.js'
import { groupRepetitions, type StatementGroup } from '../parts/statement-group.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { speakerName } from '../phrase/names.js'
import { dayBand } from '../phrase/when.js'
import type { Report } from '../report.js'
import type { CompareIncidentsOutput, IncidentRowItem } from './compare-item.js'
import { type Against, againstOf, againstWords } from './against.js'
import { compareTitle } from './compare-name.js'
import { compareFooter, summaryOf } from './compare-summary.js'
import { countsItem, sideCounts } from './side-counts.js'

interface IncidentRow {
  readonly incident: Incident | undefined
  readonly first: string | undefined
  readonly told: readonly StatementGroup[]
  /** A count for each column. */
  readonly counts: readonly number[]
  readonly against: Against
}

const ORDERS: Orders<IncidentRow, CompareOrder> = {
  time: { kind: 'date', value: ({ first }) => first },
  statements: { kind: 'count', value: ({ told }) => told.length },
}

/**
 * An item for each incident, by the day first spoken of.
 * @param columns for the same statements
 */
export function compareIncidents(
  evidence: Evidence,
  columns: Columns,
  arrangement: Arrangement = {},
): Report<CompareIncidentsOutput> {
  const { lookup, selection, corpus } = evidence
  const rows = incidentRows(evidence, columns)
  const shown = arranged(rows, ORDERS, arrangement)
  const told = rows.flatMap((row) => row.told)
  const counts = sideCounts(evidence, columns, told)
  const all = countedIncidents(rows)
  return {
    command: 'compare',
    head: { by: 'incident', across: columns.across, columns: columns.keys },
    summary: () => ({ statements: selection.statements.length, ...all, counts: countsItem(counts) }),
    items: shown.shown.map((row) => itemOf(lookup, row, columns, corpus.sides)),
    matched: () => rows.length,
    tail: () => ({ ...selectionTail(selection), more: shown.more }),
    page: () => ({
      title: compareTitle(evidence, 'incident by incident'),
      summary: () => summaryOf(evidence, told, counts, incidentsLine(all)),
      blocks: shown.shown.length === 0 ? [] : [tableOf(evidence, columns, shown.shown)],
      footer: () => compareFooter(evidence, GUARD, moreLine(shown), oneIncident(lookup, shown.shown)),
    }),
  }
}

function oneIncident(lookup: Lookup, rows: readonly IncidentRow[]): string {
  const one = rows.find(({ incident }) => incident !== undefined)?.incident
  return one === undefined ? '' : `One incident: ${commandFor(lookup, `compare ${one.id}`)}.`
}

const GUARD = 'How many a side has measures the pages that were read.'

type CountedIncidents = Pick<
  CompareIncidentsOutput['summary'],
  'incidents' | 'bothSides' | 'accusedBothWays' | 'denied'
>

function countedIncidents(rows: readonly IncidentRow[]): CountedIncidents {
  const about = rows.filter(({ incident }) => incident !== undefined)
  const having = (fits: (against: Against) => boolean): number =>
    about.filter(({ against }) => fits(against)).length
  return {
    incidents: about.length,
    bothSides: having(({ here }) => here.length > 1),
    accusedBothWays: having(({ accusing }) => accusing.length > 1),
    denied: having(({ denied }) => denied),
  }
}

function incidentsLine({ incidents, bothSides, accusedBothWays, denied }: CountedIncidents): string {
  const of = `${counted(incidents, 'incident')}: two sides speak of ${String(bothSides)}`
  return `${of}, two accuse in ${String(accusedBothWays)}, something is denied in ${String(denied)}.`
}

function tableOf({ lookup, corpus }: Evidence, columns: Columns, rows: readonly IncidentRow[]): Block {
  const names = columns.keys.map((key) => speakerName(lookup, key))
  return tableBlock(
    [phrase('first said'), wide('incident'), narrow('side by side')],
    rows.map((row) => [
      dayBand(row.first).label.map(plain),
      row.incident === undefined
        ? [plain('about no incident')]
        : [
            linked('incident', row.incident.id, 'strong', row.incident.name),
            linked('incident', row.incident.id),
          ],
      [plain(countsLine(row, names)), plain(againstWords(lookup, row.against, corpus.sides))],
    ]),
    { walls: true },
  )
}

/** `Armenia 9 · Azerbaijan 5 · others 7`. */
function countsLine({ counts }: IncidentRow, names: readonly string[]): string {
  return counts.map((count, index) => `${names[index] ?? ''} ${String(count)}`).join(' · ')
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
      against: againstOf(lookup, statements, sides),
    }
  })
}

function itemOf(
  lookup: Lookup,
  row: IncidentRow,
  columns: Columns,
  sides: readonly string[],
): IncidentRowItem {
  return {
    incident: row.incident?.id ?? null,
    incidentName: row.incident?.name ?? null,
    firstSaid: row.first === undefined ? null : dateBand(row.first).text,
    counts: Object.fromEntries(columns.keys.map((key, index) => [key, row.counts[index] ?? 0])),
    sideBySide: againstWords(lookup, row.against, sides),
    statements: row.told.map(({ statement }) => statement.id),
    open: row.incident === undefined ? null : commandFor(lookup, `compare ${row.incident.id}`),
  }
}
