/** What statements are about: the register of incidents with counts by side. */
import type { Lookup } from '../model/dataset.js'
import { span } from '../dates/edtf.js'
import { groupedBy } from '../model/group.js'
import type { Incident } from '../model/incident.js'
import { compareText } from '../text/compare-text.js'
import { howMany } from '../model/how-many.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import { plain } from '../page/text.js'
import { belligerents } from './parts/columns.js'
import { commandFor } from './phrase/command.js'
import { partyName, speakingParties } from './phrase/names.js'
import { printedDate } from './phrase/when.js'
import { registerReport } from './parts/register.js'
import type { IncidentItem, IncidentsOutput } from './incident-item.js'
import type { Report } from './report.js'

export function incidents(lookup: Lookup): Report<IncidentsOutput> {
  const sides = belligerents(lookup)
  const groups = byIncident(lookup)
  const all = inRegisterOrder(lookup)
  const items = all.map((incident) => incidentItem(lookup, incident, groups.get(incident.id) ?? []))
  const register = registerReport(lookup, {
    command: 'incidents',
    noun: ['incident', 'incidents'],
    items,
    columns: [
      { heading: 'incident', wide: true },
      { heading: 'when' },
      { heading: 'statements', align: 'right' },
      ...sides.map((side) => ({ heading: partyName(lookup, side), align: 'right' as const })),
      { heading: 'no source', align: 'right' },
    ],
    rows: all.map((incident) => {
      const all = groups.get(incident.id) ?? []
      const statements = all.filter((one) => !isUnsourced(one))
      return {
        cells: [
          [plain(incident.id)],
          [plain(incident.eventDate === undefined ? '·' : printedDate(incident.eventDate))],
          [plain(String(howMany(lookup, statements)))],
          ...sides.map((side) => [plain(String(howMany(lookup, spokenBy(lookup, statements, side))))]),
          [plain(String(howMany(lookup, all.filter(isUnsourced))))],
        ],
      }
    }),
    open: `One of them: ${commandFor(lookup, 'incidents ID')}. Side by side: ${commandFor(lookup, 'compare ID')}`,
  })
  return { ...register, head: { view: 'register' } }
}

/** The incidents that are spoken of or registered, in the order of the register, with their statements. */
export function incidentGroups(lookup: Lookup): { incident: Incident; statements: readonly Statement[] }[] {
  const groups = byIncident(lookup)
  return inRegisterOrder(lookup).map((one) => ({ incident: one, statements: groups.get(one.id) ?? [] }))
}

function inRegisterOrder(lookup: Lookup): Incident[] {
  return [...lookup.incidents.values()].sort((a, b) => whenOf(a) - whenOf(b) || compareText(a.id, b.id))
}

function byIncident(lookup: Lookup): Map<string, Statement[]> {
  return groupedBy(lookup.statements, ({ incident: id }) => (id === undefined ? [] : [id]))
}

/** Incidents without a date come by the day in their id, where it has one, or last. */
function whenOf(one: Incident): number {
  if (one.eventDate !== undefined) return span(one.eventDate).earliest
  const inId = /^\d{4}-\d\d(-\d\d)?/.exec(one.id)?.[0]
  return inId === undefined ? Number.POSITIVE_INFINITY : span(inId).earliest
}

function spokenBy(lookup: Lookup, statements: readonly Statement[], party: string): Statement[] {
  return statements.filter((statement) => speakingParties(lookup, statement).includes(party))
}

/** A line of the register. */
export function incidentItem(lookup: Lookup, one: Incident, statements: readonly Statement[]): IncidentItem {
  return {
    id: one.id,
    name: one.name,
    eventDate: one.eventDate ?? null,
    place: one.place ?? null,
    parties: one.parties ?? [],
    says: howMany(
      lookup,
      statements.filter((statement) => !isUnsourced(statement)),
    ),
    unsourced: howMany(lookup, statements.filter(isUnsourced)),
    bySide: Object.fromEntries(
      belligerents(lookup).map((side) => [side, howMany(lookup, spokenBy(lookup, statements, side))]),
    ),
  }
}
