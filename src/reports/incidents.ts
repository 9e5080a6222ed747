/** What statements are about: the register of incidents with counts by side. */
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { Tally, TallyNeed } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import { omitUndefined } from '../model/deep-equal.js'
import { groupedBy } from '../model/group.js'
import type { Incident } from '../model/incident.js'
import type { Statement } from '../model/statement.js'
import { span } from '../dates/edtf.js'
import { compareText } from '../text/compare-text.js'
import type { IncidentOrder } from './choices.js'
import type { Arrangement, Orders } from './parts/arrangement.js'
import { incidentsSummary, incidentsText } from './parts/incidents-summary.js'
import { incidentsTable } from './parts/incidents-table.js'
import { isAsked, registerReport } from './parts/register.js'
import { commandFor } from './phrase/command.js'
import { incidentItem, type IncidentItem } from './incident-item.js'
import type { IncidentsOutput } from './incidents-item.js'
import type { Report } from './report.js'

export const INCIDENTS_NEED: TallyNeed = {
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

const ORDERS: Orders<IncidentItem, IncidentOrder> = {
  time: { kind: 'date', value: whenOf },
  name: { kind: 'text', value: ({ name }) => name },
  statements: { kind: 'count', value: ({ says }) => says },
}

/** An item for each incident, by day. */
export function incidents(tally: Tally, arrangement: Arrangement = {}): Report<IncidentsOutput> {
  const { lookup, groups } = tally
  const sides = partiesToTheConflict(lookup)
  const byIncident = groupedBy(groups, ({ statement: { incident } }) =>
    incident === undefined ? [] : [incident],
  )
  const items = incidentsInOrder(lookup)
    .map((incident) => incidentItem(lookup, incident, byIncident.get(incident.id) ?? [], sides))
    .filter(({ says, unattributed }) => !isAsked(tally) || says + unattributed > 0)
  const summary = incidentsSummary(lookup, items, byIncident, sides)
  return registerReport(
    tally,
    {
      command: 'incidents',
      name: 'What statements are about',
      noun: ['incident', 'incidents'],
      head: { view: 'register' },
      items,
      orders: ORDERS,
      summary,
      summaryText: () => incidentsText(lookup, summary, items),
      ...incidentsTable(lookup, items, sides),
      notes: [
        items.some(({ together }) => together > 0)
          ? 'Together: several parties in one statement, a side among them.'
          : '',
        items.some(({ unattributed }) => unattributed > 0)
          ? 'What nobody is cited for is counted apart.'
          : '',
        `One of them: ${commandFor(lookup, 'incidents ID')}. Side by side: ${commandFor(lookup, 'compare ID')}.`,
      ],
    },
    arrangement,
  )
}

/** By the day on which they happened, as the register has it. */
export function incidentsInOrder({ incidents: register }: Lookup): Incident[] {
  const earliest = (one: Incident): number => {
    const when = whenOf(one)
    return when === undefined ? Number.POSITIVE_INFINITY : span(when).earliest
  }
  return [...register.values()].sort((a, b) => earliest(a) - earliest(b) || compareText(a.id, b.id))
}

/** Incidents without a date come by the day in their id, where it has one, or last. */
function whenOf({ id, eventDate }: { id: string; eventDate?: string | null }): string | undefined {
  return eventDate ?? /^\d{4}-\d\d(-\d\d)?/.exec(id)?.[0]
}
