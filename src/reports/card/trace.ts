/**
 * The ladder from the speaker to the reader: speaker, occasion, relay, agency, document, position, hash, coder. What
 * is not known is said; where something unclear, relayed, translated or inferred enters, the rung says so.
 */
import type { Lookup } from '../../model/dataset.js'
import { span } from '../../dates/edtf.js'
import type { Document } from '../../model/document.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { joinedWords, plain, strong } from '../../page/text.js'
import { unclearSpeakers } from '../phrase/attribution-status.js'
import { relayName, sourceName } from '../phrase/names.js'
import { contentAnchors, documentsOf, positionsIn } from '../phrase/read-in.js'
import { sourceOf } from '../phrase/speaking.js'
import { printedDate } from '../phrase/when.js'
import { row } from './row.js'
import { creditedTo, publishedOn, publisherOf } from '../phrase/document-names.js'
import type { Rung } from '../record-item.js'

/** The ladder as people read it: a row for each rung. */
export function traceBlock(lookup: Lookup, statement: Statement): Block {
  return {
    kind: 'fields',
    heading: plain('How it reached us'),
    rows: rungsOf(lookup, statement).map(({ rung: name, text, enters }) =>
      row(name, [...plain(text), ...(enters === '' ? [] : strong(`  ${enters}`))]),
    ),
  }
}

/** From the speaker down; agency to hash once for each document. */
export function rungsOf(lookup: Lookup, statement: Statement): Rung[] {
  const { attribution, saidDate, saidDateBasis } = statement
  return [
    rung('speaker', speaker(lookup, statement), unclear(statement)),
    rung('occasion', occasion(lookup, statement), inferred(saidDate, saidDateBasis)),
    rung('channel', attribution.channel ?? 'not stated'),
    ...relays(lookup, statement),
    ...documentsOf(lookup, statement).flatMap((document) => documentRungs(lookup, statement, document)),
    rung('coder', statement.coding?.by ?? 'not stated'),
  ]
}

function rung(name: Rung['rung'], text: string, enters = ''): Rung {
  return { rung: name, text, enters }
}

function speaker(lookup: Lookup, statement: Statement): string {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return 'nobody is named'
  const body = source.partOf === undefined ? '' : `, for ${sourceName(lookup, source.partOf)}`
  const printed = statement.attribution.sourceAsPrinted
  return `${source.name}${body}${printed === undefined ? '' : ` (printed: ${printed})`}`
}

function unclear(statement: Statement): string {
  const words = unclearSpeakers(statement).toUpperCase()
  const why = statement.attribution.statusNote
  return words === '' || why === undefined ? words : `${words}: ${why}`
}

function occasion(lookup: Lookup, statement: Statement): string {
  const incident = lookup.incidents.get(statement.incident ?? '')?.name ?? ''
  const day = statement.saidDate === undefined ? 'day not stated' : printedDate(statement.saidDate)
  return joinedWords([day, incident])
}

function inferred(date: string | undefined, basis: string | undefined): string {
  if (date === undefined || !span(date).inferred) return ''
  return `INFERRED: ${basis ?? 'the page does not print it whole'}`
}

function relays(lookup: Lookup, { attribution }: Statement): Rung[] {
  return (attribution.relayedBy ?? []).map((relay) => {
    const name = relayName(lookup, relay) || 'not named'
    return rung('relay', name, relay.only === true ? 'RELAYED: known no other way' : 'RELAYED')
  })
}

function documentRungs(lookup: Lookup, statement: Statement, document: Document): Rung[] {
  const { id, headline = '', url = '' } = document
  return [
    rung('agency', creditedTo(lookup, document) || withoutAgency(document)),
    rung(
      'document',
      joinedWords([publisherOf(document), headline, id, url]),
      translated(statement, document),
    ),
    rung('published', publishedOn(document), inferred(document.datePublished, document.datePublishedBasis)),
    rung('position', position(statement, document)),
    rung('SHA-256', document.hashes?.['SHA-256'] ?? 'not recorded'),
  ]
}

/** An empty list: somebody looked, and no agency is named. No list: not coded. */
function withoutAgency({ agencies }: Document): string {
  return agencies === undefined ? 'no credit line is recorded' : 'none credited'
}

function translated({ quote }: Statement, { translation }: Document): string {
  if (quote?.backTranslated === true) return 'TRANSLATED: the words are a translation of a translation'
  if (translation === undefined || translation.status === 'original') return ''
  const from = translation.from === undefined ? '' : ` from ${translation.from}`
  return `TRANSLATED: ${TRANSLATORS[translation.status]}${from}`
}

const TRANSLATORS = {
  human: 'by a person',
  machine: 'by machine',
  'machine-suspected': 'by machine, it seems',
}

function position(statement: Statement, document: Document): string {
  const places = contentAnchors(statement)
    .filter((anchor) => anchor.document === document.id)
    .flatMap(positionsIn)
  return places.length === 0 ? 'not recorded' : `code points ${places.join(', ')}`
}
