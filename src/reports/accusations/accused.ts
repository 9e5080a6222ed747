/** Those who are accused, as the statement names them: a party, a person or body by name, or the printed words. */
import type { Dataset } from '../../model/dataset.js'
import { compareText } from '../../model/compare-text.js'
import type { Statement, Target } from '../../model/statement.js'
import { belligerents } from '../columns.js'
import { sourceOf, speakers, targetName } from '../phrase/names.js'
import type { Accuser } from './accuser.js'

export interface Accused {
  readonly kind: 'party' | 'source' | 'words' | 'nobody'
  /** Of a party or source; undefined for printed words, and where nobody is named. */
  readonly id: string | undefined
  readonly name: string
}

const NOBODY: Accused = { kind: 'nobody', id: undefined, name: 'nobody named' }

/** Whom one of those who speak accuses. Where they accuse each other, that is all of them but this one. */
export function accusedBy(dataset: Dataset, statement: Statement, accuser: Accuser): Accused[] {
  const targets = statement.target ?? []
  const aimedAt = statement.mutual === true ? othersThan(accuser, dataset, statement) : targets
  return aimedAt.length === 0 ? [NOBODY] : aimedAt.map((target) => accusedOf(dataset, target))
}

function othersThan({ id, party }: Accuser, dataset: Dataset, statement: Statement): Target[] {
  const targets = statement.target ?? []
  const source = sourceOf(dataset, statement)
  const all = targets.length > 0 || source === undefined ? targets : speakers(dataset, source).map(asTarget)
  return all
    .filter((target) => target.party === undefined || target.party !== party)
    .filter((target) => target.source === undefined || target.source !== id)
}

function asTarget({ id, party }: { readonly id: string; readonly party?: string }): Target {
  return party === undefined ? { source: id } : { party }
}

function accusedOf(dataset: Dataset, target: Target): Accused {
  const name = targetName(dataset, target)
  if (target.party !== undefined) return { kind: 'party', id: target.party, name }
  if (target.source !== undefined) return { kind: 'source', id: target.source, name }
  return { kind: 'words', id: undefined, name }
}

/** Belligerent parties first, then all others by name; nobody comes last. */
export function inColumns(dataset: Dataset, accused: readonly Accused[]): Accused[] {
  const sides = belligerents(dataset)
  const rank = ({ kind, id }: Accused): number => {
    if (kind === 'nobody') return 2
    return kind === 'party' && sides.includes(id ?? '') ? 0 : 1
  }
  return [...accused].sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name))
}
