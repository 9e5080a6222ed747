/** Who speaks with whom: spokesmen of a body, members of a joint source, sources of a party. Ids throughout. */
import type { Lookup } from '../model/dataset.js'
import type { Source } from '../model/source.js'

type Sources = Pick<Lookup, 'sources'>

/** A source, its spokesmen (and theirs) unless `only`, and the joint sources in which one of these speaks. */
export function speakersFor(lookup: Sources, id: string, only: boolean): Set<string> {
  const ids = new Set([id])
  if (!only) grow(lookup, ids, (source) => source.partOf !== undefined && ids.has(source.partOf))
  grow(lookup, ids, (source) => source.members?.some((member) => ids.has(member)) ?? false)
  return ids
}

/** The sources that belong to one of the parties, themselves, through their body, or as a member of a joint one. */
export function sourcesOfParties(lookup: Sources, parties: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>()
  grow(lookup, ids, (source) =>
    source.party === undefined
      ? source.partOf !== undefined && ids.has(source.partOf)
      : parties.has(source.party),
  )
  grow(lookup, ids, (source) => source.members?.some((member) => ids.has(member)) ?? false)
  return ids
}

/** Adds what fits until nothing more does, since one addition may let the next fit. */
function grow({ sources }: Sources, ids: Set<string>, fits: (source: Source) => boolean): void {
  let before
  do {
    before = ids.size
    for (const source of sources.values()) if (fits(source)) ids.add(source.id)
  } while (ids.size > before)
}
