/**
 * The table of the register of incidents. What is said of one adds up: each side alone, several parties together, others.
 * Few numbers have a column each; more stand in one cell.
 */
import type { Lookup } from '../../model/dataset.js'
import { plainRow, type TableColumn, type TableRow } from '../../page/page.js'
import { right, wide } from '../../page/table-columns.js'
import { faint, linked, notEmpty, plain, type Text } from '../../page/text.js'
import { partyName } from '../phrase/names.js'
import { printedDate } from '../phrase/when.js'
import type { IncidentItem } from '../incident-item.js'

const MOST_COLUMNS = 4

interface IncidentsTable {
  readonly columns: readonly TableColumn[]
  readonly rowOf: (item: IncidentItem) => TableRow
}

/** @param sides ids of the parties to the conflict */
export function incidentsTable(
  lookup: Lookup,
  items: readonly IncidentItem[],
  sides: readonly string[],
): IncidentsTable {
  const hasTogether = items.some(({ together }) => together > 0)
  const hasUnattributed = items.some(({ unattributed }) => unattributed > 0)
  const names = [
    ...sides.map((side) => partyName(lookup, side)),
    ...(hasTogether ? ['together'] : []),
    'others',
  ]
  const countsOf = ({ bySide, together, others }: IncidentItem): number[] => [
    ...sides.map((side) => bySide[side] ?? 0),
    ...(hasTogether ? [together] : []),
    others,
  ]
  const isFew = names.length + (hasUnattributed ? 1 : 0) <= MOST_COLUMNS
  const inWords = (counts: readonly number[]): string =>
    names.map((name, index) => `${name} ${String(counts[index] ?? 0)}`).join(', ')
  return {
    columns: [
      wide('incident'),
      right('statements'),
      ...(isFew ? names.map(right) : [wide('by whom')]),
      ...(hasUnattributed ? [right('nobody cited')] : []),
    ],
    rowOf: (item) => ({
      cells: [
        incidentCell(item),
        ...plainRow(
          item.says,
          ...(isFew ? countsOf(item) : [inWords(countsOf(item))]),
          ...(hasUnattributed ? [item.unattributed] : []),
        ).cells,
      ],
    }),
  }
}

function incidentCell({ id, eventDate }: IncidentItem): Text[] {
  return notEmpty([
    linked('incident', id, 'plain'),
    eventDate === null || id.startsWith(`${eventDate}-`) ? plain('') : faint(printedDate(eventDate)),
  ])
}
