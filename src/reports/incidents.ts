/** What statements are about: the register of incidents with counts by side. */
import type { Dataset } from '../model/dataset.js'
import { span } from '../model/edtf.js'
import { groupedBy } from '../model/group.js'
import type { Incident } from '../model/incident.js'
import { compareText } from '../model/compare-text.js'
import { howMany } from '../model/how-many.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import { plain } from '../page/text.js'
import { belligerents } from './columns.js'
import { commandFor } from './phrase/command.js'
import { partyName, speakingParties } from './phrase/names.js'
import { printedDate } from './phrase/when.js'
import { registerReport } from './register.js'
import type { Item, Report } from './report.js'

export function incidents(dataset: Dataset): Report {
  const sides = belligerents(dataset)
  const groups = byIncident(dataset)
  const all = inRegisterOrder(dataset)
  const items = all.map((incident) => incidentItem(dataset, incident, groups.get(incident.id) ?? []))
  const register = registerReport(dataset, {
    command: 'incidents',
    noun: ['incident', 'incidents'],
    items,
    columns: [
      { heading: 'incident', wide: true },
      { heading: 'when' },
      { heading: 'statements', align: 'right' },
      ...sides.map((side) => ({ heading: partyName(dataset, side), align: 'right' as const })),
      { heading: 'no source', align: 'right' },
    ],
    rows: all.map((incident) => {
      const all = groups.get(incident.id) ?? []
      const statements = all.filter((one) => !isUnsourced(one))
      return {
        cells: [
          [plain(incident.id)],
          [plain(incident.eventDate === undefined ? '·' : printedDate(incident.eventDate))],
          [plain(String(howMany(dataset, statements)))],
          ...sides.map((side) => [plain(String(howMany(dataset, spokenBy(dataset, statements, side))))]),
          [plain(String(howMany(dataset, all.filter(isUnsourced))))],
        ],
      }
    }),
    open: `One of them: ${commandFor(dataset, 'incidents ID')}. Side by side: ${commandFor(dataset, 'compare ID')}`,
  })
  return { ...register, head: { view: 'register' } }
}

/** The incidents that are spoken of or registered, in the order of the register, with their statements. */
export function incidentGroups(dataset: Dataset): { incident: Incident; statements: readonly Statement[] }[] {
  const groups = byIncident(dataset)
  return inRegisterOrder(dataset).map((one) => ({ incident: one, statements: groups.get(one.id) ?? [] }))
}

function inRegisterOrder(dataset: Dataset): Incident[] {
  return [...dataset.incidents.values()].sort((a, b) => whenOf(a) - whenOf(b) || compareText(a.id, b.id))
}

function byIncident(dataset: Dataset): Map<string, Statement[]> {
  return groupedBy(dataset.statements, ({ incident: id }) => (id === undefined ? [] : [id]))
}

/** Incidents without a date come by the day in their id, where it has one, or last. */
function whenOf(one: Incident): number {
  if (one.eventDate !== undefined) return span(one.eventDate).earliest
  const inId = /^\d{4}-\d\d(-\d\d)?/.exec(one.id)?.[0]
  return inId === undefined ? Number.POSITIVE_INFINITY : span(inId).earliest
}

function spokenBy(dataset: Dataset, statements: readonly Statement[], party: string): Statement[] {
  return statements.filter((statement) => speakingParties(dataset, statement).includes(party))
}

/** A line of the register. */
export function incidentItem(dataset: Dataset, one: Incident, statements: readonly Statement[]): Item {
  return {
    id: one.id,
    name: one.name,
    eventDate: one.eventDate ?? null,
    place: one.place ?? null,
    parties: one.parties ?? [],
    says: howMany(
      dataset,
      statements.filter((statement) => !isUnsourced(statement)),
    ),
    unsourced: howMany(dataset, statements.filter(isUnsourced)),
    bySide: Object.fromEntries(
      belligerents(dataset).map((side) => [side, howMany(dataset, spokenBy(dataset, statements, side))]),
    ),
  }
}
