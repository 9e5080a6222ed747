/** How many statements each side has: every side is named, also one that says nothing. */
import type { Evidence } from '../../evidence/engine.js'
import { valuesOf } from '../../query/asked.js'
import type { Statement } from '../../model/statement.js'
import { type Columns, OTHERS } from '../parts/columns.js'
import type { StatementGroup } from '../parts/statement-group.js'
import { speakerName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'

/** A side, or the others. */
export interface SideCount {
  /** The id of a party or a source, or `others`. */
  readonly id: string
  readonly name: string
  readonly count: number
}

/**
 * Of the sources or parties that are named in the question, else of each party to the conflict and the others. A joint
 * statement counts with each of its sides, and what is told in one breath once.
 * @param columns for the same statements
 */
export function sideCounts(
  evidence: Pick<Evidence, 'lookup' | 'corpus' | 'asked'>,
  columns: Columns,
  told: readonly StatementGroup[],
): SideCount[] {
  const { ids, sidesOf } = sidesFor(evidence, columns)
  const counts = new Map(ids.map((id) => [id, 0]))
  for (const { statement } of told) {
    for (const id of sidesOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const { lookup, corpus } = evidence
  // A side that says nothing here is in no record that is held.
  const nameOf = (id: string): string =>
    corpus.sides.includes(id) ? corpus.partyName(id) : speakerName(lookup, id)
  return [...counts].map(([id, count]) => ({ id, name: nameOf(id), count }))
}

interface Sides {
  readonly ids: readonly string[]
  readonly sidesOf: (statement: Statement) => ReadonlySet<string>
}

function sidesFor(
  { lookup, corpus, asked }: Pick<Evidence, 'lookup' | 'corpus' | 'asked'>,
  columns: Columns,
): Sides {
  if (columns.across === 'source' && valuesOf(asked.terms, 'source').length > 0) {
    const { keys, placesOf } = columns
    return { ids: keys, sidesOf: (one) => new Set(placesOf(one).map((place) => keys[place] ?? OTHERS)) }
  }
  const parties = valuesOf(asked.terms, 'party')
  // Who asks for several gets these and no others.
  if (parties.length > 1) {
    return {
      ids: parties,
      sidesOf: (one) => new Set(speakingParties(lookup, one).filter((id) => parties.includes(id))),
    }
  }
  const { sides } = corpus
  return {
    ids: [...sides, OTHERS],
    sidesOf: (one) => {
      const speaking = speakingParties(lookup, one)
      return new Set(
        speaking.length === 0 ? [OTHERS] : speaking.map((id) => (sides.includes(id) ? id : OTHERS)),
      )
    },
  }
}

/** `Armenia 3, Azerbaijan 0, others 2`. */
export function countsWords(counts: readonly SideCount[]): string {
  return counts.map(({ name, count }) => `${name} ${String(count)}`).join(', ')
}

/** By the ids. */
export function countsItem(counts: readonly SideCount[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ id, count }) => [id, count]))
}
