/** The card of a source: what is known of it, then what it says. */
import type { Lookup } from '../model/dataset.js'
import type { Evidence } from '../evidence/engine.js'
import type { Source } from '../model/source.js'
import { plain, strong } from '../page/text.js'
import { row, words } from './card/row.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakers } from './phrase/speaking.js'
import { cardReport } from './parts/card-report.js'
import { sourceItem } from './source-item.js'
import type { SourceCardOutput } from './source-card-item.js'
import type { Report } from './report.js'

/** @param evidence of what the source says, alone and with others; with the names of all sources */
export function source(evidence: Evidence, id: string): Report<SourceCardOutput> {
  const { lookup, selection } = evidence
  const one = lookup.sources.get(id)
  if (one === undefined) throw new RangeError(`no source ${id}`)
  const alone = selection.statements.filter(({ attribution }) => attribution.source === id)
  const card = cardReport(
    evidence,
    'sources',
    sourceItem(lookup, one, alone.length, selection.statements.length - alone.length),
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
  return { ...card, head: { view: 'card' } }
}

function spokesmen(lookup: Lookup, id: string): string {
  return namesOf([...lookup.sources.values()].filter((other) => other.partOf === id))
}

function namesOf(some: readonly Source[]): string {
  return some.map(({ name }) => name).join(', ')
}
