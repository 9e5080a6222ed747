/** The dim line under a statement: its id, in whose words it is, and what else a reader must know of it. */
import type { Dataset } from '../../model/dataset.js'
import { span } from '../../model/edtf.js'
import { lag } from '../../model/overlap.js'
import { EXACTNESS_WORDS, quotedPieces } from '../../model/quote.js'
import type { Relation } from '../../model/relation.js'
import type { Relay, Statement } from '../../model/statement.js'
import { faint, strong, type Text } from '../../page/text.js'
import type { Telling } from '../telling.js'
import { sourceName } from './names.js'
import { dayBand } from './when.js'
import { differences } from './witness.js'

export function referenceOf(dataset: Dataset, telling: Telling): Text {
  const { statement } = telling
  const ids = [[statement.id, ...telling.same].join(' = '), ...telling.merged].join(' ')
  const notes = [exactness(statement), ...notesOf(dataset, telling)].filter((note) => note !== '')
  const relays = statement.attribution.relayedBy ?? []
  return [...faint(`${ids}  ${notes.join(' · ')}`), ...relays.flatMap((relay) => relayNote(dataset, relay))]
}

/** `quoted`, `part quoted`, `reported`; nothing is said where the coding is silent. */
export function exactness(statement: Statement): string {
  return statement.quote === undefined ? '' : EXACTNESS_WORDS[statement.quote.exactness]
}

function notesOf(dataset: Dataset, telling: Telling): string[] {
  const { statement } = telling
  const { status, statusNote } = statement.attribution
  return [
    statement.mutual === true ? 'one accusation each way' : '',
    ...telling.parts.map((part) => repeatNote(part, statement)),
    status === 'garbled' || status === 'partial' ? (statusNote ?? `speaker ${status}`) : '',
    saidNote(statement),
    ...differences(dataset, statement),
    ...(dataset.relationsOf.get(statement.id) ?? []).map((relation) =>
      answerNote(dataset, statement, relation),
    ),
  ]
}

function saidNote(statement: Statement): string {
  if (statement.saidDate === undefined) return 'no occasion named'
  const { otherwise } = dayBand(statement.saidDate)
  if (otherwise === undefined) return ''
  const printed = statement.saidDateAsPrinted
  return `or said on ${otherwise}${printed === undefined ? '' : ` (printed: ${printed})`}`
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function repeatNote(part: Statement, whole: Statement): string {
  const words = quotedPieces(part.quote).join(' ').split(/\s+/).filter(Boolean)
  const inWhole = quotedPieces(whole.quote).join(' ').includes(quotedPieces(part.quote).join(' '))
  if (words.length === 0 || !inWhole) return `${part.id} repeats it`
  return `${part.id} repeats ${NUMBER_WORDS[words.length] ?? String(words.length)} of its words`
}

const ANSWERS: readonly string[] = ['denies', 'answers', 'counter-accuses', 'acknowledges']

function answerNote(dataset: Dataset, statement: Statement, relation: Relation): string {
  if (relation.from !== statement.id || relation.direction === 'mutual') return ''
  if (!ANSWERS.includes(relation.type) || relation.basis === 'inferred') return ''
  const answered = dataset.statementById.get(relation.to)
  if (answered?.saidDate === undefined || statement.saidDate === undefined) return `answers ${relation.to}`
  const { least, most } = lag(span(answered.saidDate), span(statement.saidDate))
  return `answers ${relation.to}, ${daysLater(Math.max(0, least), most)}`
}

/** `the same day`, `0 to 1 days later`. */
function daysLater(least: number, most: number): string {
  if (most <= 0) return 'the same day'
  if (least === most) return most === 1 ? '1 day later' : `${String(most)} days later`
  return `${String(least)} to ${String(most)} days later`
}

function relayNote(dataset: Dataset, relay: Relay): Text {
  const name = relay.source === undefined ? (relay.asPrinted ?? '') : sourceName(dataset, relay.source)
  if (relay.only === true) return [...faint(' · '), ...strong(`KNOWN ONLY THROUGH ${name}`)]
  return faint(` · through ${name}`)
}
