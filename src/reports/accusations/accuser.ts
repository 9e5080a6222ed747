/** Those who accuse: parties, or sources one by one; the members of a joint source each. */
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Statement } from '../../model/statement.js'
import type { Accusers } from '../choices.js'
import { partyName, sourceOf, speakers } from '../phrase/names.js'

export interface Accuser {
  /** The id of a party or source; undefined for all sources that belong to no party. */
  readonly id: string | undefined
  readonly name: string
  /** A party's own id, or that of a source's party. */
  readonly party: string | undefined
  /** Of that party. */
  readonly partyName: string | undefined
}

/** Each once; none where nobody is named. */
export function accusersOf(lookup: Lookup, statement: Statement, by: Accusers): Accuser[] {
  const source = sourceOf(lookup, statement)
  const speaking = source === undefined ? [] : speakers(lookup, source)
  if (by === 'source') {
    return speaking.map(({ id, name, party }) => ({ id, name, party, partyName: nameOf(party) }))
  }
  return [...new Set(speaking.map(({ party }) => party))].map((party) => ({
    id: party,
    name: nameOf(party) ?? 'no party',
    party,
    partyName: nameOf(party),
  }))

  function nameOf(party: string | undefined): string | undefined {
    return party === undefined ? undefined : partyName(lookup, party)
  }
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
