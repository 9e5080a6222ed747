/** Who is cited: the register of sources with their counts, and the card of one. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { Evidence, StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import type { Source } from '../model/source.js'
import { joined, joinedWords, linked, plain, strong, type Text } from '../page/text.js'
import { row, words } from './card/row.js'
import type { SourceOrder } from './choices.js'
import { commandFor } from './phrase/command.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakers } from './phrase/speaking.js'
import type { Arrangement, Orders } from './parts/arrangement.js'
import { mostItems, mostText } from './parts/most.js'
import { isAsked, registerReport } from './parts/register.js'
import { cardReport } from './parts/card-report.js'
import { sumOf } from './parts/statement-counts.js'
import type { SourceCardOutput, SourceItem, SourcesOutput } from './register-item.js'
import type { Report } from './report.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'

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
    .map((source) => itemOf(lookup, source, saysOf(source.id), together.get(source.id) ?? 0))
    .filter(({ says, withOthers }) => !isAsked(tally) || says + withOthers > 0)
  const summary = summaryOf(tally, items)
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
      summaryText: () => summaryText(lookup, summary, items),
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

function summaryOf({ groups, lookup }: Tally, items: readonly SourceItem[]): SourcesOutput['summary'] {
  const cited = items.filter(({ says }) => says > 0)
  const ofParty = (id: string): number => cited.filter(({ party }) => party === id).length
  const bySide = Object.fromEntries(partiesToTheConflict(lookup).map((side) => [side, ofParty(side)]))
  return {
    sources: items.length,
    cited: cited.length,
    onlyTogether: items.filter(({ says, withOthers }) => says === 0 && withOthers > 0).length,
    statements: sumOf(groups.filter(({ statement }) => statement.attribution.source !== undefined)),
    bySide,
    others: cited.length - Object.values(bySide).reduce((sum, count) => sum + count, 0),
    most: mostItems(items),
  }
}

/** `66 sources are cited for 209 statements: Armenia 15, Azerbaijan 14, others 37. Most: …` */
function summaryText(
  lookup: Lookup,
  { sources: all, cited, onlyTogether, statements, bySide, others }: SourcesOutput['summary'],
  items: readonly SourceItem[],
): Text {
  const sides = Object.entries(bySide).map(([side, count]) => `${partyName(lookup, side)} ${String(count)}`)
  const who = sides.length === 0 ? '' : `: ${[...sides, `others ${String(others)}`].join(', ')}`
  const what = `${counted(cited, 'source is', 'sources are')} cited for ${counted(statements, 'statement')}`
  const silent = all - cited - onlyTogether
  const more = joinedWords([
    onlyTogether === 0 ? '' : `${counted(onlyTogether, 'more speaks', 'more speak')} only with others`,
    silent === 0 ? '' : `${counted(silent, 'more is', 'more are')} named`,
  ])
  const rest = more === '' ? '' : ` ${more}.`
  const first = mostText(items, 'source', ({ name }) => name)
  return joined([plain(`${what}${who}.${rest}`), first], ' ')
}

/** @param evidence of what the source says, alone and with others; with the names of all sources */
export function source(evidence: Evidence, id: string): Report<SourceCardOutput> {
  const { lookup, selection } = evidence
  const one = lookup.sources.get(id)
  if (one === undefined) throw new RangeError(`no source ${id}`)
  const alone = selection.statements.filter(({ attribution }) => attribution.source === id)
  const card = cardReport(
    evidence,
    'sources',
    itemOf(lookup, one, alone.length, selection.statements.length - alone.length),
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

function spokesmen(lookup: Lookup, id: string): string {
  return namesOf([...lookup.sources.values()].filter((other) => other.partOf === id))
}

function namesOf(some: readonly Source[]): string {
  return some.map(({ name }) => name).join(', ')
}

function itemOf(lookup: Lookup, one: Source, says: number, also: number): SourceItem {
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
    withOthers: also,
  }
}
