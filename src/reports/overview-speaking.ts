/** Who speaks in a dataset: each party alone, and those that speak together; and the same as JSON. */
import { compareText } from '../text/compare-text.js'
import { groupedBy } from '../model/group.js'
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { StatementCount, Tally } from '../evidence/engine.js'
import { type Manner, mannerOf, type Statement } from '../model/statement.js'
import { listed, partyName } from './phrase/names.js'
import { sourceOf, speakingParties } from './phrase/speaking.js'
import type { SpeakingItem } from './overview-item.js'
import { sumOf } from './parts/statement-counts.js'

/** A party, or several that speak together, with what they say. */
export interface Speaking {
  /** Parties to the conflict come first, then those of them that speak together, then all others. */
  readonly rank: 0 | 1 | 2
  readonly label: string
  readonly parties: readonly string[]
  readonly manner: Manner
  readonly groups: StatementCount[]
}

/** Parties to the conflict first, then alphabetically. */
export function whoSpeaks({ lookup }: Tally, all: readonly StatementCount[]): Speaking[] {
  const sides = partiesToTheConflict(lookup)
  const speaking = new Map<string, Speaking>()
  for (const group of all) {
    const { statement } = group
    const parties = speakingParties(lookup, statement)
    const manner = parties.length < 2 ? 'alone' : mannerOf(sourceOf(lookup, statement), statement)
    const names = listed(parties.map((id) => partyName(lookup, id))) || 'no party'
    const label = manner === 'alone' ? names : `${names}, ${manner}`
    const isSide = parties.some((id) => sides.includes(id))
    const rank = !isSide ? 2 : parties.length === 1 ? 0 : 1
    const one = speaking.get(label) ?? { rank, label, parties, manner, groups: [] }
    one.groups.push(group)
    speaking.set(label, one)
  }
  return [...speaking.values()].sort((a, b) => a.rank - b.rank || compareText(a.label, b.label))
}

/** The same as JSON. */
export function speakingItem({ label, parties, manner, groups }: Speaking): SpeakingItem {
  const count = (valuesOf: (statement: Statement) => readonly string[]): Record<string, number> => {
    const byValue = [...groupedBy(groups, ({ statement }) => valuesOf(statement))]
    byValue.sort(([a], [b]) => compareText(a, b))
    return Object.fromEntries(byValue.map(([value, all]) => [value, sumOf(all)]))
  }
  return {
    who: label,
    parties,
    manner,
    says: sumOf(groups),
    acts: count(({ act }) => [act]),
    exactness: count(({ quote }) => (quote === undefined ? [] : [quote.exactness])),
  }
}
