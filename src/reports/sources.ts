/** Who is cited: the register of sources with their counts, and the card of one. */
import type { Dataset } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../model/compare-text.js'
import { howMany } from '../model/how-many.js'
import type { Source } from '../model/source.js'
import type { Statement } from '../model/statement.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { commandFor } from './phrase/command.js'
import { partyName, sourceName, speakers } from './phrase/names.js'
import { cardReport, registerReport } from './register.js'
import type { Item, Report } from './report.js'

export function sources(dataset: Dataset): Report {
  const counts = bySource(dataset)
  const all = [...dataset.sources.values()].sort((a, b) =>
    compareText(orderOf(dataset, a), orderOf(dataset, b)),
  )
  const items = all.map((source) => itemOf(dataset, source, howMany(dataset, counts.get(source.id) ?? [])))
  return registerReport(dataset, {
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
        [plain(source.party === undefined ? '·' : partyName(dataset, source.party))],
        [plain(String(howMany(dataset, counts.get(source.id) ?? [])))],
        [plain(String(withOthers(dataset, source, counts)))],
      ],
    })),
    open: `One of them: ${commandFor(dataset, 'sources NAME')}. What one says: ${commandFor(dataset, 'list source:NAME')}`,
  })
}

export function source(dataset: Dataset, id: string): Report {
  const one = dataset.sources.get(id)
  if (one === undefined) throw new RangeError(`no source ${id}`)
  const counts = bySource(dataset)
  const joint = [...dataset.sources.values()].filter((other) => other.members?.includes(id) === true)
  const statements = [one, ...joint].flatMap((each) => counts.get(each.id) ?? [])
  return cardReport(
    dataset,
    'sources',
    itemOf(dataset, one, counts.get(id)?.length ?? 0),
    [...strong(one.name), ...plain(`  ${one.id}`)],
    [
      words('party', one.party === undefined ? undefined : partyName(dataset, one.party)),
      words('type', one.type),
      words('standing', one.standing),
      words('short name', one.shortName),
      words('speaks for', one.partOf === undefined ? undefined : sourceName(dataset, one.partOf)),
      words('spokesmen', spokesmen(dataset, id)),
      words(
        'members',
        one.members === undefined
          ? undefined
          : speakers(dataset, one)
              .map(({ name }) => name)
              .join(', '),
      ),
      words('role', (one.role ?? []).map(({ jobTitle }) => jobTitle).join(', ')),
      row('other names', ...(one.alternateName ?? []).map((name) => plain(name))),
    ],
    statements,
  )
}

function orderOf(dataset: Dataset, { party, name }: Source): string {
  return `${party === undefined ? '\uffff' : partyName(dataset, party)}\u0000${name}`
}

function bySource(dataset: Dataset): Map<string, Statement[]> {
  return groupedBy(dataset.statements, ({ attribution }) =>
    attribution.source === undefined ? [] : [attribution.source],
  )
}

function withOthers(
  dataset: Dataset,
  { id }: Source,
  counts: ReadonlyMap<string, readonly Statement[]>,
): number {
  const joint = [...dataset.sources.values()].filter((other) => other.members?.includes(id) === true)
  return howMany(
    dataset,
    joint.flatMap((other) => counts.get(other.id) ?? []),
  )
}

function spokesmen(dataset: Dataset, id: string): string {
  return [...dataset.sources.values()]
    .filter((other) => other.partOf === id)
    .map(({ name }) => name)
    .join(', ')
}

function itemOf(dataset: Dataset, one: Source, says: number): Item {
  return {
    id: one.id,
    name: one.name,
    shortName: one.shortName ?? null,
    type: one.type,
    party: one.party ?? null,
    partyName: one.party === undefined ? null : partyName(dataset, one.party),
    standing: one.standing ?? null,
    partOf: one.partOf ?? null,
    members: one.members ?? [],
    alternateName: one.alternateName ?? [],
    says,
  }
}
