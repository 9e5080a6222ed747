/** What statements are about: the register of incidents with counts by side. */
import type { Lookup } from '../model/dataset.js'
import { span } from '../dates/edtf.js'
import { groupedBy } from '../model/group.js'
import type { Incident } from '../model/incident.js'
import { compareText } from '../text/compare-text.js'
import type { StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import { omitUndefined } from '../model/deep-equal.js'
import type { Statement } from '../model/statement.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'
import { commandFor } from './phrase/command.js'
import { partyName } from './phrase/names.js'
import { speakingParties } from './phrase/speaking.js'
import { printedDate } from './phrase/when.js'
import { registerReport } from './parts/register.js'
import { TITLE_FACTS } from './parts/title.js'
import type { IncidentItem, IncidentsOutput } from './register-item.js'
import type { Report } from './report.js'
import { plainRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'

export const INCIDENTS_NEED: TallyNeed = {
  facts: ['speakers'],
  pageFacts: TITLE_FACTS,
  registers: ['incident', 'source'],
  attributed: {
    reads: ['source', 'members.id'],
    beside: {
      reads: ['incident'],
      join: (one, { incident }) => omitUndefined<Statement>({ ...one, incident }),
    },
  },
  unattributed: { reads: ['incident'] },
}

/** An item for each incident, by day. It reads the fact `speakers`. */
export function incidents(tally: Tally): Report<IncidentsOutput> {
  const { lookup, groups } = tally
  const { sides } = tally.corpus
  const byIncident = groupedBy(groups, ({ statement: { incident } }) =>
    incident === undefined ? [] : [incident],
  )
  const items = incidentsInOrder(lookup).map((incident) =>
    incidentItem(lookup, incident, byIncident.get(incident.id) ?? [], sides),
  )
  const register = registerReport(tally, {
    command: 'incidents',
    noun: ['incident', 'incidents'],
    items,
    columns: [
      wide('incident'),
      narrow('when'),
      right('statements'),
      ...sides.map((side) => right(partyName(lookup, side))),
      right('nobody cited'),
    ],
    rows: items.map(({ id, eventDate, says, bySide, unattributed }) => {
      const when = eventDate === null ? '·' : printedDate(eventDate)
      return plainRow(id, when, says, ...sides.map((side) => bySide[side] ?? 0), unattributed)
    }),
    open: `One of them: ${commandFor(lookup, 'incidents ID')}. Side by side: ${commandFor(lookup, 'compare ID')}`,
  })
  return { ...register, head: { view: 'register' } }
}

/** By the day on which they happened, as the register has it. */
export function incidentsInOrder({ incidents: register }: Lookup): Incident[] {
  return [...register.values()].sort((a, b) => whenOf(a) - whenOf(b) || compareText(a.id, b.id))
}

/** Incidents without a date come by the day in their id, where it has one, or last. */
function whenOf(one: Incident): number {
  if (one.eventDate !== undefined) return span(one.eventDate).earliest
  const inId = /^\d{4}-\d\d(-\d\d)?/.exec(one.id)?.[0]
  return inId === undefined ? Number.POSITIVE_INFINITY : span(inId).earliest
}

/** A line of the register. @param sides ids of the parties to the conflict */
export function incidentItem(
  lookup: Lookup,
  one: Incident,
  groups: readonly StatementCount[],
  sides: readonly string[],
): IncidentItem {
  const spokenBy = (party: string): number =>
    sumOf(groups.filter(({ statement }) => speakingParties(lookup, statement).includes(party)))
  return {
    id: one.id,
    name: one.name,
    eventDate: one.eventDate ?? null,
    place: one.place ?? null,
    parties: one.parties ?? [],
    says: sumOf(attributedOf(groups)),
    unattributed: sumOf(unattributedOf(groups)),
    bySide: Object.fromEntries(sides.map((side) => [side, spokenBy(side)])),
  }
}
