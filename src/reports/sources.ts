/** Who is cited: the register of sources with their counts. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import type { StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Source } from '../model/source.js'
import { linked } from '../page/text.js'
import type { SourceOrder } from './choices.js'
import { commandFor } from './phrase/command.js'
import { partyName } from './phrase/names.js'
import type { Arrangement, Orders } from './parts/arrangement.js'
import { isAsked, registerReport } from './parts/register.js'
import { sumOf } from './parts/statement-counts.js'
import { sourceItem, type SourceItem } from './source-item.js'
import type { SourcesOutput } from './sources-item.js'
import type { Report } from './report.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'
import { sourcesSummary, sourcesText } from './sources-summary.js'

export const SOURCES_NEED: TallyNeed = {
  registers: ['source'],
  attributed: { reads: ['source', 'members.id'] },
  unattributed: { reads: [] },
}

const ORDERS: Orders<SourceItem, SourceOrder> = {
  party: { kind: 'text', value: ({ partyName }) => partyName ?? undefined },
  name: { kind: 'text', value: ({ name }) => name },
  says: { kind: 'count', value: ({ says }) => says },
}

/** An item for each source, by party and name. */
export function sources(tally: Tally, arrangement: Arrangement = {}): Report<SourcesOutput> {
  const { lookup } = tally
  const counts = bySource(tally.groups)
  const saysOf = (id: string): number => sumOf(counts.get(id) ?? [])
  const together = saidTogether(lookup, saysOf)
  const items = [...lookup.sources.values()]
    .sort((a, b) => compareText(placeOf(lookup, a), placeOf(lookup, b)))
    .map((source) => sourceItem(lookup, source, saysOf(source.id), together.get(source.id) ?? 0))
    .filter(({ says, withOthers }) => !isAsked(tally) || says + withOthers > 0)
  const summary = sourcesSummary(tally, items)
  return registerReport(
    tally,
    {
      command: 'sources',
      name: 'Who is cited',
      noun: ['source', 'sources'],
      head: { view: 'register' },
      items,
      orders: ORDERS,
      summary,
      summaryText: () => sourcesText(lookup, summary, items),
      columns: [narrow('type this'), wide('name'), narrow('party'), right('says'), right('with others')],
      rowOf: ({ id, name, partyName: party, says, withOthers: also }) => {
        const [, ...cells] = plainRow(id, name, party ?? '·', says, also).cells
        return { cells: [[linked('source', id, 'plain')], ...cells] }
      },
      notes: [
        'How much one is cited measures the pages that were read.',
        `One of them: ${commandFor(lookup, 'sources NAME')}. What one says: ${commandFor(lookup, 'list source:NAME')}.`,
      ],
    },
    arrangement,
  )
}

/** Sources of no party come last. */
function placeOf(lookup: Lookup, { party, name }: Source): string {
  return `${party === undefined ? '\uffff' : partyName(lookup, party)}\u0000${name}`
}

function bySource(groups: readonly StatementCount[]): Map<string, StatementCount[]> {
  return groupedBy(groups, ({ statement: { attribution } }) =>
    attribution.source === undefined ? [] : [attribution.source],
  )
}

/** How many statements each makes as a member of joint sources. */
function saidTogether({ sources }: Lookup, saysOf: (id: string) => number): Map<string, number> {
  const together = new Map<string, number>()
  for (const { id, members = [] } of sources.values()) {
    for (const member of members) together.set(member, (together.get(member) ?? 0) + saysOf(id))
  }
  return together
}
