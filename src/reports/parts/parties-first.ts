/** Which parties stand first where parties are counted, and which are named though they count nothing. */
import type { Evidence } from '../../evidence/engine.js'
import type { TermField } from '../../query/term.js'
import { valuesOf } from '../../query/asked.js'

/** Ids: several that the question names in the order typed, then the parties to the conflict by name. */
export function partiesFirst({ asked, corpus }: Evidence): string[] {
  const named = valuesOf(asked.terms, 'party')
  return [...new Set([...(named.length > 1 ? named : []), ...corpus.sides])]
}

/** Words that order a party among those that come first, and behind them all others alike. */
export function placeAmong(first: readonly string[], id: string): string {
  const place = first.indexOf(id)
  return String(place === -1 ? first.length : place).padStart(4, '0')
}

/** What of a question chooses who speaks. */
const SPEAKER_FIELDS: readonly (TermField | undefined)[] = ['party', 'source', 'id']

export function choosesSpeakers({ asked }: Pick<Evidence, 'asked'>): boolean {
  return asked.terms.some(({ field }) => SPEAKER_FIELDS.includes(field))
}

/**
 * The parties that a count by party names also with 0: those that the question names, else all parties to the conflict.
 * Where it chooses otherwise who speaks there are none: what it does not ask for is not nothing.
 */
export function partiesCounted(evidence: Evidence): { readonly id: string; readonly name: string }[] {
  const { asked, corpus } = evidence
  const ids = choosesSpeakers(evidence) ? valuesOf(asked.terms, 'party') : corpus.sides
  return ids.map((id) => ({ id, name: corpus.partyName(id) }))
}
