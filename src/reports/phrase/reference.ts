/** The dim line under a statement: its id, in whose words it is, and what else a reader must know of it. */
import type { Lookup } from '../../model/dataset.js'
import { EXACTNESS_WORDS } from '../../model/exactness.js'
import { isUnattributed, type Relay, type Statement } from '../../model/statement.js'
import { faint, linked, notEmpty, strong, type Text } from '../../page/text.js'
import type { StatementGroup } from '../parts/statement-group.js'
import { unclearSpeakers } from './attribution-status.js'
import { relayName } from './names.js'
import { dayBand } from './when.js'
import { repeatNotes } from './repeats.js'
import { differences } from './differences.js'
import { answerNote } from './answer-note.js'

/** `s01 = s02  part quoted · or said on 2022-11-07 · through the Ministry`. */
export function referenceOf(lookup: Lookup, telling: StatementGroup): Text {
  const { statement } = telling
  const same = telling.same.flatMap((id) => [...faint(' = '), ...linked('statement', id)])
  const merged = telling.merged.flatMap((id) => [...faint(' '), ...linked('statement', id)])
  const ids = [...linked('statement', statement.id), ...same, ...merged]
  return [...ids, ...faint('  '), ...dotted(notesOf(lookup, telling)), ...relayNotes(lookup, statement)]
}

/** ` · through the Ministry`: who passed it on, for the end of a line; nothing where it came straight. */
export function relayNotes(lookup: Lookup, { attribution }: Statement): Text {
  return (attribution.relayedBy ?? []).flatMap((relay) => relayNote(lookup, relay))
}

/** `quoted`, `part quoted`, `reported`; nothing is said where the coding is silent. */
export function exactness(statement: Statement): string {
  return statement.quote === undefined ? '' : EXACTNESS_WORDS[statement.quote.exactness]
}

function dotted(notes: readonly Text[]): Text {
  return notes.flatMap((note, index) => (index === 0 ? note : [...faint(' · '), ...note]))
}

function notesOf(lookup: Lookup, telling: StatementGroup): Text[] {
  const { statement } = telling
  const unclear = unclearSpeakers(statement)
  const notes = [faint(exactness(statement))]
  if (statement.mutual === true) notes.push(faint('one accusation each way'))
  notes.push(...repeatNotes(telling))
  if (unclear !== '') notes.push(faint(statement.attribution.statusNote ?? unclear))
  notes.push(faint(saidNote(statement)), faint(differences(lookup, statement)))
  for (const relation of lookup.relationsOf.get(statement.id) ?? [])
    notes.push(answerNote(lookup, statement, relation))
  return notEmpty(notes)
}

function saidNote(statement: Statement): string {
  if (isUnattributed(statement)) return 'unattributed'
  if (statement.saidDate === undefined) return 'no occasion named'
  const { otherwise } = dayBand(statement.saidDate)
  if (otherwise === undefined) return hourNote(statement.saidDate)
  const printed = statement.saidDateAsPrinted
  return `or said on ${otherwise}${printed === undefined ? '' : ` (printed: ${printed})`}`
}

/** `said at 18:00 (UTC-04:00)`: the band has the day alone. */
function hourNote(saidDate: string): string {
  const [, hour, zone = ''] = /T(\d\d:\d\d)[\d:.]*(Z|[+-][\d:]+)?$/.exec(saidDate) ?? []
  if (hour === undefined) return ''
  return `said at ${hour}${zone === '' ? '' : ` (UTC${zone === 'Z' ? '' : zone})`}`
}

function relayNote(lookup: Lookup, relay: Relay): Text {
  const name = relayName(lookup, relay)
  if (relay.only === true) return [...faint(' · '), ...strong(`KNOWN ONLY THROUGH ${name}`)]
  return faint(` · through ${name}`)
}
