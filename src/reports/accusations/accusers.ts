/** Who accuses in one statement: parties, or sources one by one. */
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Statement } from '../../model/statement.js'
import { partyName } from '../phrase/names.js'
import { sourceOf, speakers } from '../phrase/speaking.js'
import type { Accusers } from '../choices.js'

export interface Accuser {
  /** The id of a party or source; undefined for all sources that belong to no party. */
  readonly id: string | undefined
  readonly name: string
  /** A party's own id, or that of a source's party. */
  readonly party: string | undefined
  /** Of that party. */
  readonly partyName: string | undefined
}

/** None where nobody is named; a party once for each of its members that speaks. */
export function accusersOf(lookup: Lookup, statement: Statement, by: Accusers): Accuser[] {
  const source = sourceOf(lookup, statement)
  const speaking = source === undefined ? [] : speakers(lookup, source)
  return speaking.map(({ id, name, party }) => {
    const named = party === undefined ? undefined : partyName(lookup, party)
    const one = by === 'source' ? { id, name } : { id: party, name: named ?? 'no party' }
    return { ...one, party, partyName: named }
  })
}

/**
 * Those of the parties to the conflict first, then the others, by the names of their parties and then their own; no
 * party comes last.
 * @param sides ids of the parties to the conflict
 */
export function inRows(sides: readonly string[], accusers: readonly Accuser[]): Accuser[] {
  const rank = ({ party }: Accuser): number => {
    if (party === undefined) return 2
    return sides.includes(party) ? 0 : 1
  }
  const name = (accuser: Accuser): string => `${accuser.partyName ?? ''}\u0000${accuser.name}`
  return [...accusers].sort((a, b) => rank(a) - rank(b) || compareText(name(a), name(b)))
}
