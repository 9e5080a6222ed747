/** Those who accuse: parties, or sources one by one; the members of a joint source each. */
import type { Dataset } from '../../model/dataset.js'
import { compareText } from '../../model/compare-text.js'
import type { Statement } from '../../model/statement.js'
import type { Accusers } from '../accusers.js'
import { belligerents } from '../columns.js'
import { partyName, sourceOf, speakers } from '../phrase/names.js'

export interface Accuser {
  /** The id of a party or source; undefined for all sources that belong to no party. */
  readonly id: string | undefined
  readonly name: string
  /** A party's own id, or that of a source's party. */
  readonly party: string | undefined
}

/** Each once; none where nobody is named. */
export function accusersOf(dataset: Dataset, statement: Statement, by: Accusers): Accuser[] {
  const source = sourceOf(dataset, statement)
  const speaking = source === undefined ? [] : speakers(dataset, source)
  if (by === 'source') {
    return speaking.map(({ id, name, party }) => ({ id, name, party }))
  }
  return [...new Set(speaking.map(({ party }) => party))].map((party) => ({
    id: party,
    name: party === undefined ? 'no party' : partyName(dataset, party),
    party,
  }))
}

/** Belligerents first, then the others, by the names of their parties and then their own; no party comes last. */
export function inRows(dataset: Dataset, accusers: readonly Accuser[]): Accuser[] {
  const sides = belligerents(dataset)
  const rank = ({ party }: Accuser): number => {
    if (party === undefined) return 2
    return sides.includes(party) ? 0 : 1
  }
  const name = (accuser: Accuser): string =>
    `${accuser.party === undefined ? '' : partyName(dataset, accuser.party)}\u0000${accuser.name}`
  return [...accusers].sort((a, b) => rank(a) - rank(b) || compareText(name(a), name(b)))
}
