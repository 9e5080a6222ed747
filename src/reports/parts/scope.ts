/**
 * What a question could have shown: the statements of the one incident that it is about, else all that have a source.
 * What a report says of absence, it says of this scope, never of the part that a filter kept.
 */
import type { Evidence } from '../../evidence/engine.js'
import type { Act } from '../../model/act.js'
import { isUnattributed } from '../../model/statement.js'

export interface Scope {
  /** The incident's id, where all statements are of one. */
  readonly incident: string | undefined
  /** Whether the question left out some of them. */
  readonly isNarrowed: boolean
  /** How many of them deny something. */
  readonly denials: number
}

/**
 * It reads the fact `acts`.
 * @param acts of a report that is about these only: it cannot show others, asked for or not
 */
export function scopeOf({ selection: { statements }, corpus }: Evidence, acts?: readonly Act[]): Scope {
  const [first, ...others] = new Set(statements.map(({ incident }) => incident))
  const incident = others.length === 0 ? first : undefined
  const within = incident === undefined ? {} : { incident }
  const recorded = corpus.attributedOn({ ...within, ...(acts === undefined ? {} : { acts }) })
  const shown = statements.filter((one) => !isUnattributed(one)).length
  return {
    incident,
    isNarrowed: shown < recorded,
    denials: corpus.attributedOn({ ...within, acts: ['deny'] }),
  }
}
