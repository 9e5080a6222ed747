/** Who is cited: the register of sources with their counts, and the card of one. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import type { Evidence, StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Source } from '../model/source.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { commandFor } from './phrase/command.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakers } from './phrase/speaking.js'
import { registerReport } from './parts/register.js'
import { cardReport } from './parts/card-report.js'
import { sumOf } from './parts/statement-counts.js'
import { DATASET_FACTS } from './parts/title.js'
import type { SourceItem, SourcesOutput } from './register-item.js'
import type { Report } from './report.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'

export const SOURCES_NEED: TallyNeed = {
  pageFacts: DATASET_FACTS,
  registers: ['source'],
  attributed: { reads: ['source', 'members.id'] },
  unattributed: { reads: [] },
}

/** An item for each source, by party and name. */
export function sources(tally: Tally): Report<SourcesOutput> {
  const { lookup } = tally
  const counts = bySource(tally.groups)
  const all = [...lookup.sources.values()].sort((a, b) => compareText(orderOf(lookup, a), orderOf(lookup, b)))
  const items = all.map((source) => itemOf(lookup, source, sumOf(counts.get(source.id) ?? [])))
  return registerReport(tally, {
    command: 'sources',
    noun: ['source', 'sources'],
    items,
    columns: [narrow('type this'), wide('name'), narrow('party'), right('says'), right('with others')],
    rows: items.map(({ id, name, partyName: party, says }) =>
      plainRow(id, name, party ?? '·', says, withOthers(lookup, id, counts)),
    ),
    open: `One of them: ${commandFor(lookup, 'sources NAME')}. What one says: ${commandFor(lookup, 'list source:NAME')}`,
  })
}

/** @param evidence of what the source says, alone and with others; with the names of all sources */
export function source(evidence: Evidence, id: string): Report<SourcesOutput> {
  const { lookup, selection } = evidence
  const one = lookup.sources.get(id)
  if (one === undefined) throw new RangeError(`no source ${id}`)
  const alone = selection.statements.filter(({ attribution }) => attribution.source === id)
  return cardReport(
    evidence,
    'sources',
    itemOf(lookup, one, alone.length),
    [...strong(one.name), ...plain(`  ${one.id}`)],
    [
      words('party', one.party === undefined ? undefined : partyName(lookup, one.party)),
      words('type', one.type ?? 'not coded'),
      words('standing', one.standing),
      words('short name', one.shortName),
      words('speaks for', one.partOf === undefined ? undefined : sourceName(lookup, one.partOf)),
      words('spokesmen', spokesmen(lookup, id)),
      words('members', one.members === undefined ? undefined : namesOf(speakers(lookup, one))),
      words('role', (one.role ?? []).map(({ jobTitle }) => jobTitle).join(', ')),
      row('other names', ...(one.alternateName ?? []).map((name) => plain(name))),
    ],
  )
}

function orderOf(lookup: Lookup, { party, name }: Source): string {
  return `${party === undefined ? '\uffff' : partyName(lookup, party)}\u0000${name}`
}

function bySource(groups: readonly StatementCount[]): Map<string, StatementCount[]> {
  return groupedBy(groups, ({ statement: { attribution } }) =>
    attribution.source === undefined ? [] : [attribution.source],
  )
}

function withOthers(
  lookup: Lookup,
  id: string,
  counts: ReadonlyMap<string, readonly StatementCount[]>,
): number {
  const joint = [...lookup.sources.values()].filter((other) => other.members?.includes(id) === true)
  return sumOf(joint.flatMap((other) => counts.get(other.id) ?? []))
}

function spokesmen(lookup: Lookup, id: string): string {
  return namesOf([...lookup.sources.values()].filter((other) => other.partOf === id))
}

function namesOf(some: readonly Source[]): string {
  return some.map(({ name }) => name).join(', ')
}

function itemOf(lookup: Lookup, one: Source, says: number): SourceItem {
  return {
    id: one.id,
    name: one.name,
    shortName: one.shortName ?? null,
    type: one.type ?? null,
    party: one.party ?? null,
    partyName: one.party === undefined ? null : partyName(lookup, one.party),
    standing: one.standing ?? null,
    partOf: one.partOf ?? null,
    members: one.members ?? [],
    alternateName: one.alternateName ?? [],
    says,
  }
}
