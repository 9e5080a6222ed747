/** On which incident a party speaks at which other. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { speakingParties } from '../phrase/speaking.js'

/** On which incident a party speaks at which other. */
interface Direction {
  readonly incident: string
  readonly from: string
  readonly at: string
}

export function keyOf({ incident, from, at }: Direction): string {
  return [incident, from, at].join('\u0000')
}

export function directionsOf(lookup: Lookup, statement: Statement): Direction[] {
  const { incident, mutual, target = [] } = statement
  if (incident === undefined) return []
  const speaking = speakingParties(lookup, statement)
  const named = target.flatMap(({ party, source }) => party ?? lookup.sources.get(source ?? '')?.party ?? [])
  const aimedAt = [...new Set(mutual === true ? [...named, ...speaking] : named)]
  return speaking.flatMap((from) => aimedAt.filter((at) => at !== from).map((at) => ({ incident, from, at })))
}
