/** Whom one statement accuses: a party, a person or body by name, or the printed words. */
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Statement, Target } from '../../model/statement.js'
import { placeAmong } from '../parts/parties-first.js'
import { targetName } from '../phrase/names.js'
import { sourceOf, speakers } from '../phrase/speaking.js'
import type { Accuser } from '../parts/accusers.js'

export interface Accused {
  readonly kind: 'party' | 'source' | 'words' | 'nobody'
  /** Of a party or source; undefined for printed words, and where nobody is named. */
  readonly id: string | undefined
  readonly name: string
}

const NOBODY: Accused = { kind: 'nobody', id: undefined, name: 'nobody named' }

/** Whom one of those who speak accuses. Where they accuse each other, that is all of them but this one. */
export function accusedBy(lookup: Lookup, statement: Statement, accuser: Accuser): Accused[] {
  const targets = statement.target ?? []
  const aimedAt = statement.mutual === true ? othersThan(accuser, lookup, statement) : targets
  return aimedAt.length === 0 ? [NOBODY] : aimedAt.map((target) => accusedOf(lookup, target))
}

function othersThan({ id, party }: Accuser, lookup: Lookup, statement: Statement): Target[] {
  const targets = statement.target ?? []
  const source = sourceOf(lookup, statement)
  const all = targets.length > 0 || source === undefined ? targets : speakers(lookup, source).map(asTarget)
  return all
    .filter((target) => target.party === undefined || target.party !== party)
    .filter((target) => target.source === undefined || target.source !== id)
}

function asTarget({ id, party }: { readonly id: string; readonly party?: string }): Target {
  return party === undefined ? { source: id } : { party }
}

function accusedOf(lookup: Lookup, target: Target): Accused {
  const name = targetName(lookup, target)
  if (target.party !== undefined) return { kind: 'party', id: target.party, name }
  if (target.source !== undefined) return { kind: 'source', id: target.source, name }
  return { kind: 'words', id: undefined, name }
}

/** The parties that come first, then all others by name; nobody comes last. @param first ids in their order */
export function inColumns(first: readonly string[], accused: readonly Accused[]): Accused[] {
  const place = ({ kind, id = '', name }: Accused): string => {
    if (kind === 'nobody') return '\uffff'
    return `${placeAmong(first, kind === 'party' ? id : '')}\u0000${name}`
  }
  return [...accused].sort((a, b) => compareText(place(a), place(b)))
}
