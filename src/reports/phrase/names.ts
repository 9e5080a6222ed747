/** How reports name parties and sources: the one place, the same for every side. */
import type { Lookup } from '../../model/dataset.js'
import type { Relay, Statement, Target } from '../../model/statement.js'

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** The name of a party; its id where the registers do not have it. */
export function partyName(lookup: Lookup, id: string): string {
  return lookup.parties.get(id)?.name ?? id
}

/** The name of a source; its id where the registers do not have it. */
export function sourceName(lookup: Lookup, id: string): string {
  return lookup.sources.get(id)?.name ?? id
}

/** Of an id of a party or of a source: of the party where both have it. */
export function speakerName(lookup: Lookup, id: string): string {
  return lookup.parties.get(id)?.name ?? sourceName(lookup, id)
}

/** Who passed a statement on, by name or in the words of the page; empty where neither is known. */
export function relayName(lookup: Lookup, { source, asPrinted = '' }: Relay): string {
  return source === undefined ? asPrinted : sourceName(lookup, source)
}

/** `Ilham Aliyev`, the source rather than its party; or the words that the page has where neither is meant. */
export function targetName(lookup: Lookup, target: Target): string {
  if (target.source !== undefined) return sourceName(lookup, target.source)
  if (target.party !== undefined) return partyName(lookup, target.party)
  return target.asPrinted ?? ''
}

/** The distinct names of a statement's targets; mutual statements name them elsewhere ("each other"). */
export function targetNames(lookup: Lookup, statement: Statement): readonly string[] {
  const names = new Set<string>()
  for (const target of statement.target ?? []) names.add(targetName(lookup, target))
  return [...names]
}

/** Who counted: the name of a source or of a party; undefined where nobody is named. */
export function counterName(lookup: Lookup, id: string | undefined): string | undefined {
  if (id === undefined || id === 'nobody') return undefined
  return lookup.sources.get(id)?.name ?? partyName(lookup, id)
}
