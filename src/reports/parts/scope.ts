/**
 * What a question could have shown: the statements of the one incident that it is about, else all that have a source.
 * What a report says of absence, it says of this scope, never of the part that a filter kept.
 */
import type { Act } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import type { Selection } from '../../query/select.js'

export interface Scope {
  readonly statements: readonly Statement[]
  /** Whether the question left out some of them. */
  readonly isNarrowed: boolean
  /** The incident's id, where all statements are of one. */
  readonly incident: string | undefined
}

/** @param acts of a report that is about these only: it cannot show others, asked for or not */
export function scopeOf(lookup: Lookup, selection: Selection, acts?: readonly Act[]): Scope {
  const [first, ...others] = new Set(selection.statements.map(({ incident }) => incident))
  const incident = others.length === 0 ? first : undefined
  const statements = lookup.statements.filter(
    (one) =>
      !isUnattributed(one) &&
      (incident === undefined || one.incident === incident) &&
      (acts === undefined || acts.includes(one.act)),
  )
  const shown = selection.statements.filter((one) => !isUnattributed(one)).length
  return { statements, isNarrowed: shown < statements.length, incident }
}
