/**
 * What a question could have shown: the statements of the one incident that it is about, else all that have a source.
 * What a report says of absence, it says of this scope, never of the part that a filter kept.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Act } from '../../model/act.js'
import { valuesOf } from '../../query/asked.js'
import { isUnattributed, type Statement } from '../../model/statement.js'

/** The id of the one incident that statements are about; undefined where they are about several, or about none. */
export function incidentOf(statements: readonly Statement[]): string | undefined {
  const [first, ...others] = new Set(statements.map(({ incident }) => incident))
  return others.length === 0 ? first : undefined
}

export interface Scope {
  /** The incident's id, where all statements are of one. */
  readonly incident: string | undefined
  /** Whether the question left out some of them. */
  readonly isNarrowed: boolean
}

/** The incident that the statements are about; where there are none, the one that was asked for. */
function incidentIn({ selection: { statements }, asked }: Evidence): string | undefined {
  if (statements.length > 0) return incidentOf(statements)
  const [only, ...others] = valuesOf(asked.terms, 'incident')
  return others.length === 0 ? only : undefined
}

/**
 * How many denials are recorded in the scope, and how many more are told of that are not among the records. It reads the
 * facts `acts` and `relations`.
 */
export function denialsIn(evidence: Evidence): { readonly recorded: number; readonly notHeld: number } {
  const incident = incidentIn(evidence)
  const { corpus } = evidence
  const recorded = corpus.attributedOn({ acts: ['deny'], ...(incident === undefined ? {} : { incident }) })
  return { recorded, notHeld: corpus.denialsNotHeld(incident) }
}

/**
 * It reads the fact `acts`.
 * @param acts of a report that is about these only: it cannot show others, asked for or not
 */
export function scopeOf(evidence: Evidence, acts?: readonly Act[]): Scope {
  const { selection, corpus } = evidence
  const { statements } = selection
  const incident = incidentIn(evidence)
  const within = incident === undefined ? {} : { incident }
  const recorded = corpus.attributedOn({ ...within, ...(acts === undefined ? {} : { acts }) })
  const shown = statements.filter((one) => !isUnattributed(one)).length
  return {
    incident,
    isNarrowed: shown < recorded,
  }
}
