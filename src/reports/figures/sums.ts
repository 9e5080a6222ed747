/** Sums on request: what was added, of which parts, and what was not added and why. */
import type { Dataset } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Block } from '../../page/page.js'
import { bare, faint, plain, strong, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import { grouped, measured, scope } from '../phrase/figures.js'
import type { Item } from '../report.js'
import { incidentHeading } from './cells.js'
import { kindItem } from './item.js'
import { highOf, lowOf, type Spread, spreadWords } from './spread.js'
import { type Sum, sumsOf } from './sum.js'
import { ofWords, type Tally } from './tally.js'
import type { View } from './view.js'

export function sums(dataset: Dataset, all: readonly Tally[]): View {
  const incidents = [...groupedBy(all, ({ incident }) => [incident])].map(
    ([incident, tallies]) => [incident, sumsOf(dataset, tallies)] as const,
  )
  const every = incidents.flatMap(([, found]) => found)
  const alone = every.filter((sum) => sum.alone).length
  return {
    reading: 'Like figures of one incident, added over the parties; what is unlike is not added.',
    items: every.map((sum) => itemOf(dataset, sum)),
    tail: {},
    blocks: incidents.flatMap(([incident, found]) => {
      const rows = found.filter((sum) => !sum.alone)
      return rows.length === 0 ? [] : [block(dataset, incident, rows)]
    }),
    notes: [
      'A sum adds the least and the most given for each party; the days counted up to may differ.',
      alone === 0 ? '' : `Nothing stands beside ${counted(alone, 'more count')}.`,
    ],
  }
}

function block(dataset: Dataset, incident: string | undefined, rows: readonly Sum[]): Block {
  return {
    kind: 'table',
    heading: incidentHeading(dataset, incident),
    columns: [{ heading: 'what is counted' }, { heading: 'sum' }, { heading: 'parts', wide: true }],
    rows: rows.map((sum) => ({
      cells: [
        [plain(about(sum))],
        sum.not === '' ? [strong(total(sum))] : [plain('no sum'), faint(sum.not)],
        sum.parts.flatMap((part) => partCell(dataset, part)),
      ],
    })),
  }
}

function about({ parts: [{ least }] }: Sum): string {
  return [measured(least), scope(least)].filter((words) => words !== '').join(', ')
}

/** `99 to 214`; none and none is none. */
function total({ least, most, qualifier }: Sum): string {
  if (most === 0) return 'none'
  const range = least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`
  return qualifier === 'at-least' ? `at least ${range}` : range
}

function partCell(dataset: Dataset, part: Spread): Text[] {
  const words = plain(`${ofWords(dataset, part.tally.of)}: ${spreadWords(part)}`)
  return [words, faint(idsOf(part).join(', '))].filter((text) => bare(text) !== '')
}

function idsOf({ given }: Spread): string[] {
  return given.flatMap(({ statements }) => statements)
}

function itemOf(dataset: Dataset, { parts, least, most, qualifier, not }: Sum): Item {
  return {
    ...kindItem(dataset, parts[0].given[0]),
    sum: not === '' ? { least, most, qualifier } : null,
    notAdded: not === '' ? null : not,
    parts: parts.map((part) => ({
      of: part.tally.of ?? null,
      ofName: part.tally.of === undefined ? null : ofWords(dataset, part.tally.of),
      least: lowOf(part.least),
      most: highOf(part.most),
      statements: idsOf(part),
    })),
  }
}
