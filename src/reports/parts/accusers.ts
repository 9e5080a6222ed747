/** Who accuses in one statement: parties, or sources one by one. */
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Statement } from '../../model/statement.js'
import { partyName } from '../phrase/names.js'
import { sourceOf, speakers } from '../phrase/speaking.js'
import type { Accusers } from '../choices.js'
import { placeAmong } from './parties-first.js'

export interface Accuser {
  readonly kind: Accusers
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
    return { kind: by, ...one, party, partyName: named }
  })
}

/** A party as an accuser. */
export function partyAccuser(id: string, name: string): Accuser {
  return { kind: 'party', id, name, party: id, partyName: name }
}

/** Those of the parties that come first, then the others; no party comes last. @param first ids in their order */
export function inRows(first: readonly string[], accusers: readonly Accuser[]): Accuser[] {
  const place = (one: Accuser): string => placeOf(first, one) ?? `\uffff${one.name}`
  return [...accusers].sort((a, b) => compareText(place(a), place(b)))
}

/** Words that order accusers by their parties, then by name; undefined where there is no party. */
export function placeOf(
  first: readonly string[],
  { party, partyName: named = '', name }: Accuser,
): string | undefined {
  return party === undefined ? undefined : [placeAmong(first, party), named, name].join('\u0000')
}
