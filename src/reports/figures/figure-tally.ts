/**
 * Figures in tallies that invite comparison: of one measure, one incident and one party. Whether they can be compared
 * is in `spread.ts`.
 */
import type { Lookup } from '../../model/dataset.js'
import { MEASURES } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { compareText } from '../../text/compare-text.js'
import { partyName } from '../phrase/names.js'
import type { Given, Measure } from './given.js'

export interface Tally {
  readonly measure: Measure
  /** An incident's id. */
  readonly incident: string | undefined
  /** The id of the party whose losses are counted. */
  readonly of: string | undefined
  /** By the day said. */
  readonly given: readonly Given[]
}

/** The incidents by the first figure given of each; inside, parties by name, then measures. */
export function tallies(lookup: Lookup, given: readonly Given[]): Tally[] {
  const incidents = groupedBy(given, ({ statement }) => [statement.incident])
  return [...incidents.values()].flatMap((of) =>
    [...groupedBy(of, ({ figure }) => [`${figure.measure} ${figure.of ?? ''}`]).values()]
      .map(tallyOf)
      .sort((a, b) => byParty(lookup, a, b)),
  )
}

function tallyOf(given: readonly [Given, ...Given[]]): Tally {
  const [{ figure, statement }] = given
  return { measure: figure.measure, incident: statement.incident, of: figure.of, given }
}

/** Parties by name, then measures; losses of no named party come last. */
export function byParty(lookup: Lookup, a: Tally, b: Tally): number {
  const party = ({ of }: Tally): string => (of === undefined ? '\uffff' : partyName(lookup, of))
  return compareText(party(a), party(b)) || MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure)
}

/**
 * Whose losses: `Armenia`.
 * @param of the id of a party
 */
export function ofWords(lookup: Lookup, of: string | undefined): string {
  return of === undefined ? 'no named party' : partyName(lookup, of)
}

/** A party that is named in any case. */
export interface NamedParty {
  readonly id: string
  readonly name: string
}

/** Those named in any case, then all others that figures are counted of, each with its tallies. */
export function byPartyNamed(
  lookup: Lookup,
  all: readonly Tally[],
  parties: readonly NamedParty[],
): { readonly name: string; readonly tallies: readonly Tally[] }[] {
  const others = new Set(all.map(({ of }) => of).filter((of) => parties.every(({ id }) => id !== of)))
  const named = [...parties, ...[...others].map((id) => ({ id, name: ofWords(lookup, id) }))]
  return named.map(({ id, name }) => ({ name, tallies: all.filter(({ of }) => of === id) }))
}
