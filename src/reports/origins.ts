/**
 * How many origins stand behind a statement. Documents collapse: onto the statement where one is a text of the
 * statement itself, onto an agency where the page says which, onto a relay. Where a credit line is silent the document
 * may be an origin of its own or not: it counts for the most, not for the least.
 */
import type { Lookup } from '../model/dataset.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import type { Statement } from '../model/statement.js'
import type { Count, Id } from './field-values.js'
import { listed, sourceName } from './phrase/names.js'

/** Where documents have a statement from. */
export interface Origin {
  /** A text of the statement itself, an agency, a relay, or that it is not stated. */
  readonly name: string
  /** Whether the documents say so. */
  readonly sure: boolean
  /** The ids of the documents that come from it. */
  readonly documents: readonly Id[]
}

/** The origins, and how many of them there are at least and at most. */
export interface Origins {
  /** As many are sure. */
  readonly least: Count
  /** As many as there may be where credit lines are silent. */
  readonly most: Count
  /** The origins. */
  readonly origins: readonly Origin[]
}

/** What stands behind a statement, by the documents in which it appears. */
export function originsOf(lookup: Lookup, statement: Statement): Origins {
  const appearances = statement.appearances ?? []
  const relays = (statement.attribution.relayedBy ?? []).map(({ source, asPrinted }) =>
    source === undefined ? (asPrinted ?? '') : sourceName(lookup, source),
  )
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
  return { origins, least: Math.max(sure, Math.min(1, origins.length)), most: sure + perhaps }
}

/** Undefined: the statement itself. All texts of it are one origin, whoever publishes them. */
function originOf(
  lookup: Lookup,
  document: Document | undefined,
  isOriginal: boolean,
  relays: readonly string[],
): { readonly from: string | undefined; readonly sure: boolean } {
  if (isOriginal || document?.primary === true) return { from: undefined, sure: true }
  const agencies = (document?.agencies ?? []).map((id) => sourceName(lookup, id))
  if (agencies.length > 0 && document?.agencyPerLine === 'stated')
    return { from: listed(agencies), sure: true }
  const [only, another] = agencies
  if (only !== undefined && another === undefined) {
    return { from: only, sure: document?.agencyPerLine !== 'not-stated' }
  }
  if (agencies.length > 0) {
    return { from: `${agencies.join(' or ')}: the credit line does not say which`, sure: false }
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
