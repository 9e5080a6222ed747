/** Who speaks in a statement: its source, the members of a joint one, their parties. */
import type { Lookup } from '../../model/dataset.js'
import { compareText } from '../../text/compare-text.js'
import type { Source } from '../../model/source.js'
import type { Statement } from '../../model/statement.js'
import { partyName } from './names.js'

/** The source of a statement; undefined where nobody is named. */
export function sourceOf(lookup: Lookup, statement: Statement): Source | undefined {
  return lookup.sources.get(statement.attribution.source ?? '')
}

/** A source alone, or the members of a joint one. */
export function speakers(lookup: Lookup, source: Source): readonly Source[] {
  const members = (source.members ?? []).flatMap((id) => lookup.sources.get(id) ?? [])
  return members.length > 0 ? members : [source]
}

/** The ids of the parties that speak in a statement, in the order of their names; none where nobody is named. */
export function speakingParties(lookup: Lookup, statement: Statement): readonly string[] {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return []
  if (source.members === undefined) return source.party === undefined ? [] : [source.party]
  const ids = new Set(speakers(lookup, source).flatMap((speaker) => speaker.party ?? []))
  return [...ids].sort((a, b) => compareText(partyName(lookup, a), partyName(lookup, b)))
}

/**
 * Whether what one source says counts as said by another: by itself, by the body that it speaks for, or by its state,
 * which is a source of its own where a page cites “Armenia”.
 */
export function speaksFor(lookup: Lookup, id: string, other: string): boolean {
  const [source, body] = [lookup.sources.get(id), lookup.sources.get(other)]
  if (id === other || source?.partOf === other) return true
  return (
    body?.party !== undefined && body.party === source?.party && body.name === partyName(lookup, body.party)
  )
}
