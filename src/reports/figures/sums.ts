/** Sums on request: what was added, of which parts, and what was not added and why. */
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import type { Block } from '../../page/page.js'
import { bare, faint, plain, strong, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import { grouped, measured, scope } from '../phrase/amounts.js'
import { incidentHeading } from './cells.js'
import { kindItem } from './figure-item.js'
import { highOf, lowOf, type Spread, spreadWords } from './spread.js'
import { type Sum, sumsOf } from './sum.js'
import { ofWords, type Tally } from './figure-tally.js'
import type { SumItem } from './figure-view-item.js'
import type { View } from './view.js'

export function sums(lookup: Lookup, all: readonly Tally[]): View<SumItem> {
  const incidents = [...groupedBy(all, ({ incident }) => [incident])].map(
    ([incident, tallies]) => [incident, sumsOf(lookup, tallies)] as const,
  )
  const every = incidents.flatMap(([, found]) => found)
  const alone = every.filter((sum) => sum.alone).length
  return {
    reading: 'Like figures of one incident, added over the parties; what is unlike is not added.',
    items: every.map((sum) => itemOf(lookup, sum)),
    tail: {},
    blocks: incidents.flatMap(([incident, found]) => {
      const rows = found.filter((sum) => !sum.alone)
      return rows.length === 0 ? [] : [block(lookup, incident, rows)]
    }),
    notes: [
      'A sum adds the least and the most given for each party; the days counted up to may differ.',
      alone === 0 ? '' : `Nothing stands beside ${counted(alone, 'more count')}.`,
    ],
  }
}

function block(lookup: Lookup, incident: string | undefined, rows: readonly Sum[]): Block {
  return {
    kind: 'table',
    heading: incidentHeading(lookup, incident),
    columns: [{ heading: 'what is counted' }, { heading: 'sum' }, { heading: 'parts', wide: true }],
    rows: rows.map((sum) => ({
      cells: [
        [plain(about(sum))],
        sum.not === '' ? [strong(total(sum))] : [plain('no sum'), faint(sum.not)],
        sum.parts.flatMap((part) => partCell(lookup, part)),
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

function partCell(lookup: Lookup, part: Spread): Text[] {
  const words = plain(`${ofWords(lookup, part.tally.of)}: ${spreadWords(part)}`)
  return [words, faint(idsOf(part).join(', '))].filter((text) => bare(text) !== '')
}

function idsOf({ given }: Spread): string[] {
  return given.flatMap(({ statements }) => statements)
}

function itemOf(lookup: Lookup, { parts, least, most, qualifier, not }: Sum): SumItem {
  return {
    ...kindItem(lookup, parts[0].given[0]),
    sum: not === '' ? { least, most, qualifier } : null,
    notAdded: not === '' ? null : not,
    parts: parts.map((part) => ({
      of: part.tally.of ?? null,
      ofName: part.tally.of === undefined ? null : ofWords(lookup, part.tally.of),
      least: lowOf(part.least),
      most: highOf(part.most),
      statements: idsOf(part),
    })),
  }
}
