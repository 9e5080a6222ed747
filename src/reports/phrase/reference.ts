/** The dim line under a statement: its id, in whose words it is, and what else a reader must know of it. */
import type { Lookup } from '../../model/dataset.js'
import { EXACTNESS_WORDS, quotedPieces, type Quote, type Witness } from '../../model/quote.js'
import type { Relation } from '../../model/relation.js'
import { replyIn } from '../../model/reply-way.js'
import { isUnattributed, type Relay, type Statement } from '../../model/statement.js'
import { faint, strong, type Text } from '../../page/text.js'
import { waitBetween, waitWords } from '../../dates/wait.js'
import type { StatementGroup } from '../parts/statement-group.js'
import { unclearSpeakers } from './attribution-status.js'
import { relayName } from './names.js'
import { dayBand } from './when.js'
import { commandFor } from './command.js'
import { textName } from './document-names.js'

/** `s01 = s02  part quoted · or said on 2022-11-07 · through the Ministry`. */
export function referenceOf(lookup: Lookup, telling: StatementGroup): Text {
  const { statement } = telling
  const same = telling.same.map((id) => ` = ${id}`).join('')
  const merged = telling.merged.map((id) => ` ${id}`).join('')
  const notes = notesOf(lookup, telling).join(' · ')
  return faint(`${statement.id}${same}${merged}  ${notes}`).concat(relayNotes(lookup, statement))
}

/** ` · through the Ministry`: who passed it on, for the end of a line; nothing where it came straight. */
export function relayNotes(lookup: Lookup, { attribution }: Statement): Text {
  return (attribution.relayedBy ?? []).flatMap((relay) => relayNote(lookup, relay))
}

/** `quoted`, `part quoted`, `reported`; nothing is said where the coding is silent. */
export function exactness(statement: Statement): string {
  return statement.quote === undefined ? '' : EXACTNESS_WORDS[statement.quote.exactness]
}

function notesOf(lookup: Lookup, telling: StatementGroup): string[] {
  const { statement } = telling
  const unclear = unclearSpeakers(statement)
  const notes = [exactness(statement)]
  if (statement.mutual === true) notes.push('one accusation each way')
  for (const part of telling.parts) notes.push(repeatNote(part, statement))
  if (unclear !== '') notes.push(statement.attribution.statusNote ?? unclear)
  notes.push(saidNote(statement), ...differences(lookup, statement))
  for (const relation of lookup.relationsOf.get(statement.id) ?? [])
    notes.push(answerNote(lookup, statement, relation))
  return notes.filter((note) => note !== '')
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

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function repeatNote(part: Statement, whole: Statement): string {
  const words = quotedPieces(part.quote).join(' ').split(/\s+/).filter(Boolean)
  const inWhole = quotedPieces(whole.quote).join(' ').includes(quotedPieces(part.quote).join(' '))
  if (words.length === 0 || !inWhole) return `${part.id} repeats it`
  return `${part.id} repeats ${NUMBER_WORDS[words.length] ?? String(words.length)} of its words`
}

/** Of a statement that a relation leads to. */
export const NOT_HELD = 'which is not among these records'

/** Whether a relation says that the statement answers another one, and not the other it. */
export function answersAnother(relation: Relation, { id }: Statement): boolean {
  return relation.direction === 'one-way' && replyIn(relation, relation.to)?.by === id
}

function answerNote(lookup: Lookup, statement: Statement, relation: Relation): string {
  if (!answersAnother(relation, statement) || relation.basis === 'inferred') return ''
  if (relation.endNotHeld === true) return `answers ${relation.to}, ${NOT_HELD}`
  const answered = lookup.statementById.get(relation.to)
  const wait = answered === undefined ? undefined : waitBetween(answered, statement)
  return `answers ${relation.to}${wait === undefined ? '' : `, ${waitWords(wait)}`}`
}

function relayNote(lookup: Lookup, relay: Relay): Text {
  const name = relayName(lookup, relay)
  if (relay.only === true) return [...faint(' · '), ...strong(`KNOWN ONLY THROUGH ${name}`)]
  return faint(` · through ${name}`)
}

/** A clause for each witness whose words are not those of the quotation; `show` has the words themselves. */
export function differences(lookup: Lookup, statement: Statement): string[] {
  const { quote } = statement
  if (quote?.witnesses === undefined) return []
  const lines = quote.witnesses.filter((witness) => differs(quote, witness))
  return lines.map((witness) => difference(lookup, statement, witness))
}

const FEW_WORDS = 2

function difference(lookup: Lookup, statement: Statement, witness: Witness): string {
  const name = textName(lookup, witness.document)
  const open = commandFor(lookup, `show ${statement.id}`)
  if (isElision(statement, witness)) return `${name} has words at ${witness.inPlaceOf ?? ''}: ${open}`
  const short = witness.inPlaceOf !== undefined && witness.text.split(' ').length <= FEW_WORDS
  return short ? `${name} has “${witness.text}”` : `differs from ${name}: ${open}`
}

/** Whether the printed words are cut where a witness has some. */
export function isElision({ quote }: Statement, { inPlaceOf = '' }: Witness): boolean {
  return quote?.elisions?.includes(inPlaceOf) === true
}

/** Whether the witness has other words; case, marks and punctuation do not count. */
function differs(quote: Quote, witness: Witness): boolean {
  const compared = witness.inPlaceOf ?? quotedPieces(quote).join(' ')
  return wordsAlone(compared) !== wordsAlone(witness.text)
}

function wordsAlone(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
