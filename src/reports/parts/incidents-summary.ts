/** What the register of incidents says in its first lines: of how many both sides speak, one, or none. */
import type { StatementCount } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { joined, plain, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import { partyName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'
import type { IncidentItem } from '../incident-item.js'
import type { IncidentsOutput } from '../incidents-item.js'
import { mostItems, mostText } from './most-item.js'

type Summary = IncidentsOutput['summary']

/** @param byIncident the statements that fit, by the id of their incident @param sides ids of the parties to the conflict */
export function incidentsSummary(
  lookup: Lookup,
  items: readonly IncidentItem[],
  byIncident: ReadonlyMap<string, readonly StatementCount[]>,
  sides: readonly string[],
): Summary {
  const speaking = items.map(({ id }) => {
    const parties = (byIncident.get(id) ?? []).flatMap(({ statement }) => speakingParties(lookup, statement))
    return sides.filter((side) => parties.includes(side))
  })
  const only = (side: string): number =>
    speaking.filter(([first, second]) => first === side && second === undefined).length
  return {
    incidents: items.length,
    statements: items.reduce((sum, { says }) => sum + says, 0),
    unattributed: items.reduce((sum, { unattributed }) => sum + unattributed, 0),
    bothSides: speaking.filter((some) => some.length > 1).length,
    onlySide: Object.fromEntries(sides.map((side) => [side, only(side)])),
    noSide: speaking.filter((some) => some.length === 0).length,
    most: mostItems(items),
  }
}

/** `44 incidents, 160 statements. Both sides speak of 44, Armenia alone of 0, Azerbaijan alone of 0, neither of 0. Most: …` */
export function incidentsText(lookup: Lookup, summary: Summary, items: readonly IncidentItem[]): Text {
  const { incidents, statements, unattributed, bothSides, onlySide, noSide } = summary
  const sides = Object.entries(onlySide)
  const apart = unattributed === 0 ? '' : `, ${counted(unattributed, 'unattributed passage')}`
  const how = sides.length === 2 ? ['Both sides speak', 'neither'] : ['Two or more sides speak', 'none']
  const alone = sides.map(([side, count]) => `${partyName(lookup, side)} alone of ${String(count)}`)
  const parts = [`${how[0] ?? ''} of ${String(bothSides)}`, ...alone, `${how[1] ?? ''} of ${String(noSide)}`]
  return joined(
    [
      plain(`${counted(incidents, 'incident')}, ${counted(statements, 'statement')}${apart}.`),
      plain(sides.length < 2 ? '' : `${parts.join(', ')}.`),
      mostText(items, 'incident', ({ id }) => id),
    ],
    ' ',
  )
}
