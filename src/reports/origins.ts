/**
 * How many origins stand behind a statement. Documents collapse: onto the statement where one is a text of the
 * statement itself, onto an agency where the page says which, onto a relay. Where a credit line is silent the document
 * may be an origin of its own or not: it counts for the most, not for the least.
 */
import type { Lookup } from '../model/dataset.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import type { Statement } from '../model/statement.js'
import { listed, relayName } from './phrase/names.js'
import { creditedTo } from './phrase/document-names.js'
import type { Origin, Origins } from './record-item.js'

/** What stands behind a statement, by the documents in which it appears. */
export function originsOf(lookup: Lookup, statement: Statement): Origins {
  const appearances = statement.appearances ?? []
  const relays = (statement.attribution.relayedBy ?? []).map((relay) => relayName(lookup, relay))
  const named = appearances.map(({ document, role }) => {
    const found = lookup.documents.get(document)
    return { document, ...originOf(lookup, found, role === 'original', relays) }
  })
  const groups = groupedBy(named, ({ from }) => [from])
  const origins = [...groups].map(([from, all]): Origin => {
    const documents = all.map(({ document }) => document)
    const name = from ?? textsWords(lookup, documents)
    return { name, sure: all.every(({ sure }) => sure), documents }
  })
  const sure = origins.filter((origin) => origin.sure).length
  const perhaps = origins
    .filter((origin) => !origin.sure)
    .reduce((sum, origin) => sum + origin.documents.length, 0)
  return { least: Math.max(sure, Math.min(1, origins.length)), most: sure + perhaps, origins }
}

/** Undefined: the statement itself. All texts of it are one origin, whoever publishes them. */
function originOf(
  lookup: Lookup,
  document: Document | undefined,
  isOriginal: boolean,
  relays: readonly string[],
): { readonly from: string | undefined; readonly sure: boolean } {
  if (isOriginal || document?.primary === true) return { from: undefined, sure: true }
  const { agencies = [], agencyPerLine } = document ?? {}
  if (document !== undefined && agencies.length > 0) {
    const isAlone = agencies.length === 1 && agencyPerLine !== 'not-stated'
    return { from: creditedTo(lookup, document), sure: agencyPerLine === 'stated' || isAlone }
  }
  if (relays.length > 0) return { from: listed(relays), sure: true }
  return { from: 'no credit line is recorded', sure: false }
}

/** `a text of the statement itself, published by X`; of several documents, each publisher once. */
function textsWords(lookup: Lookup, documents: readonly string[]): string {
  const publishers = documents.flatMap((id) => lookup.documents.get(id)?.publisher ?? [])
  const what = documents.length === 1 ? 'a text of the statement itself' : 'texts of the statement itself'
  return publishers.length === 0 ? what : `${what}, published by ${listed([...new Set(publishers)])}`
}
