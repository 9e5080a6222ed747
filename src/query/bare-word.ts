/** What a word without a field could mean: an incident, a party, a source or a document that has this name. */
import type { Dataset } from '../model/dataset.js'
import { fold } from '../text/fold.js'
import { findNamed, nearestNames, type Register } from '../text/names.js'

/** The fields whose values are names, in the order in which a bare word is tried. */
export const NAME_FIELDS = ['incident', 'party', 'source', 'document'] as const
export type NameField = (typeof NAME_FIELDS)[number]

/** What a word names in one field. */
export interface NamedBy {
  readonly field: NameField
  /** One where it is clear, several where the word fits several, none where it fits none. */
  readonly ids: readonly string[]
  /** The whole of an id or a name, not a part. */
  readonly exact: boolean
  /** The nearest ones, where it fits none. */
  readonly near: readonly string[]
}

const REGISTERS: Readonly<Record<NameField, (dataset: Dataset) => Register>> = {
  incident: ({ incidents }) => incidents,
  party: ({ parties }) => parties,
  source: ({ sources }) => sources,
  document: ({ documents }) => documents,
}

export function namedBy(word: string, dataset: Dataset): readonly NamedBy[] {
  return NAME_FIELDS.map((field) => {
    const register = REGISTERS[field](dataset)
    const { ids, exact } = findNamed(register, word)
    return {
      field,
      ids,
      exact,
      near: ids.length > 0 ? [] : (nearestNames(register, fold(word)).didYouMean ?? []),
    }
  })
}
