/** How reports name parties and sources: the one place, the same for every side. */
import type { Dataset } from '../../model/dataset.js'
import { compareText } from '../../model/compare-text.js'
import type { Source } from '../../model/source.js'
import type { Statement, Target } from '../../model/statement.js'

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

export function partyName(dataset: Dataset, id: string): string {
  return dataset.parties.get(id)?.name ?? id
}

export function sourceName(dataset: Dataset, id: string): string {
  return dataset.sources.get(id)?.name ?? id
}

/** The source of a statement; undefined where nobody is named. */
export function sourceOf(dataset: Dataset, statement: Statement): Source | undefined {
  return dataset.sources.get(statement.attribution.source ?? '')
}

/** A source alone, or the members of a joint one. */
export function speakers(dataset: Dataset, source: Source): readonly Source[] {
  const members = (source.members ?? []).flatMap((id) => dataset.sources.get(id) ?? [])
  return members.length > 0 ? members : [source]
}

/** The ids of the parties that speak in a statement, in the order of their names; none where nobody is named. */
export function speakingParties(dataset: Dataset, statement: Statement): readonly string[] {
  const source = sourceOf(dataset, statement)
  if (source === undefined) return []
  if (source.members === undefined) return source.party === undefined ? [] : [source.party]
  const ids = new Set(speakers(dataset, source).flatMap((speaker) => speaker.party ?? []))
  return [...ids].sort((a, b) => compareText(partyName(dataset, a), partyName(dataset, b)))
}

/** `Armenia`, or the words that the page has where no party or source is meant. */
export function targetName(dataset: Dataset, target: Target): string {
  if (target.party !== undefined) return partyName(dataset, target.party)
  if (target.source !== undefined) return sourceName(dataset, target.source)
  return target.asPrinted ?? ''
}

/** The distinct names of a statement's targets; mutual statements name them elsewhere ("each other"). */
export function targetNames(dataset: Dataset, statement: Statement): readonly string[] {
  const names = new Set<string>()
  for (const target of statement.target ?? []) names.add(targetName(dataset, target))
  return [...names]
}

/** Who counted: the name of a source or of a party; undefined where nobody is named. */
export function counterName(dataset: Dataset, id: string | undefined): string | undefined {
  if (id === undefined || id === 'nobody') return undefined
  return dataset.sources.get(id)?.name ?? partyName(dataset, id)
}
