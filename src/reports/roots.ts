/**
 * How many independent roots stand behind a statement. Documents collapse: onto the speaker where one is the
 * speaker's own page, onto an agency where the page says which, onto a relay. Where a credit line is silent the
 * document may be a root of its own or not: it counts for the most, not for the least.
 */
import type { Lookup } from '../model/dataset.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import type { Statement } from '../model/statement.js'
import type { Count } from './field-values.js'
import { listed, sourceName } from './phrase/names.js'

/** The roots that stand behind a statement, and how many of them are independent. */
export interface Roots {
  /** As many are sure. */
  readonly least: Count
  /** As many as there may be where credit lines are silent. */
  readonly most: Count
  /** The roots. */
  readonly roots: readonly Root[]
}

/** Where documents have a statement from. */
export interface Root {
  /** The speaker’s own page, an agency, a relay, or that it is not stated. */
  readonly name: string
  /** Whether the documents say so. */
  readonly sure: boolean
  /** The ids of the documents that come from it. */
  readonly documents: readonly string[]
}

const OWN_PAGE = 'the speaker’s own page'

export function rootsOf(lookup: Lookup, statement: Statement): Roots {
  const appearances = statement.appearances ?? []
  const relays = (statement.attribution.relayedBy ?? []).map(({ source, asPrinted }) =>
    source === undefined ? (asPrinted ?? '') : sourceName(lookup, source),
  )
  const named = appearances.map(({ document, role }) => {
    const found = lookup.documents.get(document)
    return { document, ...rootName(lookup, found, role === 'original', relays) }
  })
  const groups = groupedBy(named, ({ name }) => [name])
  const roots = [...groups].map(([name, all]): Root => {
    return { name, sure: all.every(({ sure }) => sure), documents: all.map(({ document }) => document) }
  })
  const sure = roots.filter((root) => root.sure).length
  const perhaps = roots.filter((root) => !root.sure).reduce((sum, root) => sum + root.documents.length, 0)
  return { roots, least: Math.max(sure, Math.min(1, roots.length)), most: sure + perhaps }
}

function rootName(
  lookup: Lookup,
  document: Document | undefined,
  isOriginal: boolean,
  relays: readonly string[],
): { name: string; sure: boolean } {
  if (isOriginal || document?.primary === true) return { name: OWN_PAGE, sure: true }
  const agencies = (document?.agencies ?? []).map((id) => sourceName(lookup, id))
  if (agencies.length > 0 && document?.agencyPerLine === 'stated')
    return { name: listed(agencies), sure: true }
  const [only, another] = agencies
  if (only !== undefined && another === undefined) {
    return { name: only, sure: document?.agencyPerLine !== 'not-stated' }
  }
  if (agencies.length > 0) {
    return { name: `${agencies.join(' or ')}: the credit line does not say which`, sure: false }
  }
  if (relays.length > 0) return { name: listed(relays), sure: true }
  return { name: 'no credit line is recorded', sure: false }
}
