/** Third part of a card: how the statement reached us, who coded it, and the origins behind it as a small tree. */
import type { Anchor } from '../../text/anchor.js'
import type { Lookup } from '../../model/dataset.js'
import type { Appearance, Coding, Statement } from '../../model/statement.js'
import { faint, joinedWords, linked, plain, type Text } from '../../page/text.js'
import { STATUS_WORDS } from '../phrase/attribution-status.js'
import { listed, relayName } from '../phrase/names.js'
import { contentAnchors, positionsIn } from '../phrase/read-in.js'
import { type CardRow, row, words } from './row.js'
import { originsOf } from '../origins.js'
import { agencyNames, publishedOn } from '../phrase/document-names.js'
import type { Origins } from '../record-item.js'

/** The rows on attribution, documents, place and coding; those that nothing is known for have no paragraphs. */
export function publicationRows(lookup: Lookup, statement: Statement): CardRow[] {
  const { attribution } = statement
  return [
    words('attribution', attributionWords(statement)),
    words('channel', attribution.channel),
    words('relayed by', relays(lookup, statement)),
    row(
      'read in',
      ...(statement.appearances ?? []).flatMap((appearance) => documentLines(lookup, appearance)),
    ),
    row('place', ...contentAnchors(statement).flatMap(placeLines)),
    words('coded', codingWords(statement.coding)),
    row('analyst’s note', ...(statement.analyst?.note?.split('\n') ?? []).map((line) => plain(line))),
    words('analyst’s tags', statement.analyst?.tags?.join(', ')),
  ]
}

function attributionWords({ attribution }: Statement): string {
  const printed =
    attribution.sourceAsPrinted === undefined ? '' : `printed as “${attribution.sourceAsPrinted}”`
  const cue = attribution.cue === undefined ? '' : `introduced by “${attribution.cue}”`
  const status = STATUS_WORDS[attribution.status ?? 'clear']
  return joinedWords([printed, cue, joinedWords([status, attribution.statusNote ?? ''], ': ')], '; ')
}

function relays(lookup: Lookup, { attribution }: Statement): string {
  return (attribution.relayedBy ?? [])
    .map((relay) => `${relayName(lookup, relay)}${relay.only === true ? ', known no other way' : ''}`)
    .join('; ')
}

const ROLE_WORDS: Readonly<Record<Appearance['role'], string>> = {
  original: 'the original',
  report: 'a report',
  also: 'also there',
}

function documentLines(lookup: Lookup, appearance: Appearance): Text[] {
  const document = lookup.documents.get(appearance.document)
  if (document === undefined) return [plain(appearance.document)]
  const agencies = agencyNames(lookup, document)
  const which = document.agencyPerLine === 'not-stated' ? ', which gave which line: not stated' : ''
  const facts = joinedWords([
    document.publisher ?? document.headline ?? document.type,
    publishedOn(document),
    ROLE_WORDS[appearance.role],
    appearance.sourceAsPrinted === undefined ? '' : `there said by “${appearance.sourceAsPrinted}”`,
    document.creditLine === undefined ? '' : `credited “${document.creditLine}”`,
    agencies.length === 0 ? '' : `agencies ${listed(agencies)}${which}`,
  ])
  return [
    [...plain(facts), ...faint('  '), ...linked('document', document.id)],
    ...(document.url === undefined ? [] : [plain(document.url)]),
    ...(document.hashes?.['SHA-256'] === undefined ? [] : [faint(`SHA-256 ${document.hashes['SHA-256']}`)]),
  ]
}

function placeLines(anchor: Anchor): Text[] {
  return positionsIn(anchor).map((position) => plain(`${anchor.document}, code points ${position}`))
}

function codingWords(coding: Coding | undefined): string | undefined {
  if (coding === undefined) return undefined
  const confidence =
    coding.confidence === undefined ? '' : `confidence in date and speaker ${coding.confidence}`
  const by = coding.by === undefined ? '' : `by ${coding.by}`
  const on = coding.on === undefined ? '' : `on ${coding.on}`
  return joinedWords([joinedWords([by, on], ' '), confidence], '; ')
}

/** How many origins stand behind it and which, each with its documents; none where it stands in no document. */
export function originRows(lookup: Lookup, statement: Statement): CardRow[] {
  const found = originsOf(lookup, statement)
  if (found.origins.length === 0) return []
  const branches = found.origins.flatMap(({ name, sure, documents }) => [
    [...plain(name), ...faint(sure ? '' : '  perhaps')],
    ...documents.map((id, index) => branch(lookup, id, index === documents.length - 1)),
  ])
  return [row('origins', plain(howManyOrigins(found)), ...branches)]
}

/** `1`, or `1, perhaps 2`; empty where it stands in no document. */
export function howManyOrigins({ least, most, origins }: Origins): string {
  if (origins.length === 0) return ''
  return least === most ? String(least) : `${String(least)}, perhaps ${String(most)}`
}

function branch(lookup: Lookup, id: string, isLast: boolean): Text {
  const document = lookup.documents.get(id)
  return [
    ...plain(`${isLast ? '└' : '├'} ${document?.publisher ?? document?.type ?? id}`),
    ...faint('  '),
    ...linked('document', id),
  ]
}
