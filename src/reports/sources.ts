/** Who is cited: the register of sources with their counts, and the card of one. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { howMany } from '../model/how-many.js'
import type { Source } from '../model/source.js'
import type { Statement } from '../model/statement.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { commandFor } from './phrase/command.js'
import { partyName, sourceName, speakers } from './phrase/names.js'
import { cardReport, registerReport } from './parts/register.js'
import type { SourceItem, SourcesOutput } from './source-item.js'
import type { Report } from './report.js'

export function sources(lookup: Lookup): Report<SourcesOutput> {
  const counts = bySource(lookup)
  const all = [...lookup.sources.values()].sort((a, b) => compareText(orderOf(lookup, a), orderOf(lookup, b)))
  const items = all.map((source) => itemOf(lookup, source, howMany(lookup, counts.get(source.id) ?? [])))
  return registerReport(lookup, {
    command: 'sources',
    noun: ['source', 'sources'],
    items,
    columns: [
      { heading: 'type this' },
      { heading: 'name', wide: true },
      { heading: 'party' },
      { heading: 'says', align: 'right' },
      { heading: 'with others', align: 'right' },
    ],
    rows: all.map((source) => ({
      cells: [
        [plain(source.id)],
        [plain(source.name)],
        [plain(source.party === undefined ? '·' : partyName(lookup, source.party))],
        [plain(String(howMany(lookup, counts.get(source.id) ?? [])))],
        [plain(String(withOthers(lookup, source, counts)))],
      ],
    })),
    open: `One of them: ${commandFor(lookup, 'sources NAME')}. What one says: ${commandFor(lookup, 'list source:NAME')}`,
  })
}

export function source(lookup: Lookup, id: string): Report<SourcesOutput> {
  const one = lookup.sources.get(id)
  if (one === undefined) throw new RangeError(`no source ${id}`)
  const counts = bySource(lookup)
  const joint = [...lookup.sources.values()].filter((other) => other.members?.includes(id) === true)
  const statements = [one, ...joint].flatMap((each) => counts.get(each.id) ?? [])
  return cardReport(
    lookup,
    'sources',
    itemOf(lookup, one, counts.get(id)?.length ?? 0),
    [...strong(one.name), ...plain(`  ${one.id}`)],
    [
      words('party', one.party === undefined ? undefined : partyName(lookup, one.party)),
      words('type', one.type),
      words('standing', one.standing),
      words('short name', one.shortName),
      words('speaks for', one.partOf === undefined ? undefined : sourceName(lookup, one.partOf)),
      words('spokesmen', spokesmen(lookup, id)),
      words(
        'members',
        one.members === undefined
          ? undefined
          : speakers(lookup, one)
              .map(({ name }) => name)
              .join(', '),
      ),
      words('role', (one.role ?? []).map(({ jobTitle }) => jobTitle).join(', ')),
      row('other names', ...(one.alternateName ?? []).map((name) => plain(name))),
    ],
    statements,
  )
}

function orderOf(lookup: Lookup, { party, name }: Source): string {
  return `${party === undefined ? '\uffff' : partyName(lookup, party)}\u0000${name}`
}

function bySource(lookup: Lookup): Map<string, Statement[]> {
  return groupedBy(lookup.statements, ({ attribution }) =>
    attribution.source === undefined ? [] : [attribution.source],
  )
}

function withOthers(
  lookup: Lookup,
  { id }: Source,
  counts: ReadonlyMap<string, readonly Statement[]>,
): number {
  const joint = [...lookup.sources.values()].filter((other) => other.members?.includes(id) === true)
  return howMany(
    lookup,
    joint.flatMap((other) => counts.get(other.id) ?? []),
  )
}

function spokesmen(lookup: Lookup, id: string): string {
  return [...lookup.sources.values()]
    .filter((other) => other.partOf === id)
    .map(({ name }) => name)
    .join(', ')
}

function itemOf(lookup: Lookup, one: Source, says: number): SourceItem {
  return {
    id: one.id,
    name: one.name,
    shortName: one.shortName ?? null,
    type: one.type,
    party: one.party ?? null,
    partyName: one.party === undefined ? null : partyName(lookup, one.party),
    standing: one.standing ?? null,
    partOf: one.partOf ?? null,
    members: one.members ?? [],
    alternateName: one.alternateName ?? [],
    says,
  }
}
