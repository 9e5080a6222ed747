/** An incident as JSON: its line in the register, with counts by side. */
import type { Count, EdtfDate, Id, Words } from './field-values.js'
import type { StatementCount } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import type { Incident } from '../model/incident.js'
import { groupedBy } from '../model/group.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'
import { speakingParties } from './phrase/speaking.js'

/** What statements are about. */
export interface IncidentItem {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** When it happened; null where that is not coded. */
  readonly eventDate: EdtfDate | null
  /** Where it happened; null where that is not coded. */
  readonly place: Words | null
  /** The ids of the parties that it concerns. */
  readonly parties: readonly Id[]
  /** How many statements are about it: by one side alone, by several parties together, and by others. */
  readonly says: Count
  /** How many of them each party to the conflict makes alone, by the party’s id. */
  readonly bySide: Readonly<Record<string, Count>>
  /** How many of them several parties make together, a party to the conflict among them. */
  readonly together: Count
  /** How many of them no party to the conflict makes. */
  readonly others: Count
  /** How many unattributed passages are about it. */
  readonly unattributed: Count
}

/** A line of the register. @param sides ids of the parties to the conflict */
export function incidentItem(
  lookup: Lookup,
  one: Incident,
  groups: readonly StatementCount[],
  sides: readonly string[],
): IncidentItem {
  const attributed = attributedOf(groups)
  const spoken = groupedBy(attributed, ({ statement }) => {
    const parties = speakingParties(lookup, statement)
    const [side] = parties.filter((id) => sides.includes(id))
    if (side === undefined) return ['others']
    return [parties.length > 1 ? 'together' : `side ${side}`]
  })
  const countOf = (key: string): number => sumOf(spoken.get(key) ?? [])
  return {
    id: one.id,
    name: one.name,
    eventDate: one.eventDate ?? null,
    place: one.place ?? null,
    parties: one.parties ?? [],
    says: sumOf(attributed),
    bySide: Object.fromEntries(sides.map((side) => [side, countOf(`side ${side}`)])),
    together: countOf('together'),
    others: countOf('others'),
    unattributed: sumOf(unattributedOf(groups)),
  }
}
