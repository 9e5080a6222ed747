/** The dim line under a statement: its id, in whose words it is, and what else a reader must know of it. */
import type { Lookup } from '../../model/dataset.js'
import { EXACTNESS_WORDS } from '../../model/exactness.js'
import { quotedPieces, type Quote, type Witness } from '../../model/quote.js'
import type { Relation } from '../../model/relation.js'
import { replyIn } from '../../model/reply-way.js'
import { isUnattributed, type Relay, type Statement } from '../../model/statement.js'
import { faint, joinedWords, linked, notEmpty, strong, type Text } from '../../page/text.js'
import { waitBetween, waitWords } from '../../dates/wait.js'
import type { StatementGroup } from '../parts/statement-group.js'
import { unclearSpeakers } from './attribution-status.js'
import { listed, relayName } from './names.js'
import { dayBand } from './when.js'
import { commandFor } from './command.js'
import { textName } from './document-names.js'

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

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `s06 repeats two of its words`, and in one note those that have none of its words: `s01 and s02 repeat it`. */
export function repeatNotes({ statement, parts }: StatementGroup): Text[] {
  const counts = parts.map(({ id, quote }) => ({ id, words: wordsWithin(quote, statement.quote) }))
  const others = counts.filter(({ words }) => words === 0).map(({ id }) => linked('statement', id))
  const withWords = counts.filter(({ words }) => words > 0)
  return [
    ...withWords.map(({ id, words }) => [
      ...linked('statement', id),
      ...faint(` repeats ${NUMBER_WORDS[words] ?? String(words)} of its words`),
    ]),
    others.length === 0
      ? []
      : [...listedTexts(others), ...faint(others.length === 1 ? ' repeats it' : ' repeat it')],
  ]
}

/** `a, b and c`. */
function listedTexts(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => {
    const between = index === 0 ? '' : index === texts.length - 1 ? ' and ' : ', '
    return [...faint(between), ...text]
  })
}

/** How many words a quotation has, if the other has them all. */
function wordsWithin(part: Quote | undefined, whole: Quote | undefined): number {
  const [words, all] = [quotedPieces(part).join(' '), quotedPieces(whole).join(' ')]
  return all.includes(words) ? words.split(/\s+/).filter(Boolean).length : 0
}

/** Of a statement that a relation leads to. */
export const NOT_HELD = 'which is not among these records'

/** Whether a relation says that the statement answers another one, and not the other it. */
export function answersAnother(relation: Relation, { id }: Statement): boolean {
  return relation.direction === 'one-way' && replyIn(relation, relation.to)?.by === id
}

function answerNote(lookup: Lookup, statement: Statement, relation: Relation): Text {
  if (!answersAnother(relation, statement) || relation.basis === 'inferred') return []
  const answers = [...faint('answers '), ...linked('statement', relation.to)]
  if (relation.endNotHeld === true) return [...answers, ...faint(`, ${NOT_HELD}`)]
  const answered = lookup.statementById.get(relation.to)
  const wait = answered === undefined ? undefined : waitBetween(answered, statement)
  return [...answers, ...faint(wait === undefined ? '' : `, ${waitWords(wait)}`)]
}

function relayNote(lookup: Lookup, relay: Relay): Text {
  const name = relayName(lookup, relay)
  if (relay.only === true) return [...faint(' · '), ...strong(`KNOWN ONLY THROUGH ${name}`)]
  return faint(` · through ${name}`)
}

/**
 * Which texts have other words than the quotation; `show` has the words themselves, which is said once. Empty where none
 * has.
 */
export function differences(lookup: Lookup, statement: Statement): string {
  const { quote } = statement
  const witnesses = (quote?.witnesses ?? []).filter(
    (witness) => quote !== undefined && differs(quote, witness),
  )
  if (witnesses.length === 0) return ''
  const nameOf = ({ document }: Witness): string => textName(lookup, document)
  const short = witnesses.filter((witness) => isShort(statement, witness))
  const cut = witnesses.filter((witness) => isElision(statement, witness))
  const long = witnesses.filter((witness) => !short.includes(witness) && !cut.includes(witness))
  const differ = quotedPieces(quote).length === 0 ? 'its words stand in' : 'differs from'
  const notes = joinedWords(
    [
      ...short.map((witness) => `${nameOf(witness)} has “${witness.text}”`),
      ...cut.map((witness) => `${nameOf(witness)} has words at ${witness.inPlaceOf ?? ''}`),
      long.length === 0 ? '' : `${differ} ${listed(long.map(nameOf))}`,
    ],
    ' · ',
  )
  return short.length === witnesses.length ? notes : `${notes}: ${commandFor(lookup, `show ${statement.id}`)}`
}

const FEW_WORDS = 2

/** So short that it is told in the line itself. */
function isShort(statement: Statement, witness: Witness): boolean {
  const isPart = witness.inPlaceOf !== undefined && !isElision(statement, witness)
  return isPart && witness.text.split(' ').length <= FEW_WORDS
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
