/** What a question kept and left out: the fields of the envelope that every report on a question has. */
import type { Selection } from '../../query/select.js'
import type { Count } from '../field-values.js'
import { outcomeCounts, type OutcomeCounts } from '../../query/outcome-counts.js'

export interface SelectionTail {
  /** How many of the statements match only perhaps, by their dates or because their words were not kept. */
  readonly perhaps: Count
  /** How many of the statements have no date, and stay since the question only excludes dates. */
  readonly undatedKept: Count
  /** How many more have no date of the kind asked for. */
  readonly undated: Count
  /** How many more are unattributed; `is:unattributed` selects them. */
  readonly unattributed: Count
  /** How many more match only perhaps and were left out by `--certain`. */
  readonly uncertainLeftOut: Count
  /** Only with `known-by`: how many match otherwise but became known only later. */
  readonly later?: Count | undefined
}

/** What a selection that is held whole leaves out. */
export function selectionTail(selection: Selection): SelectionTail {
  return countsTail(outcomeCounts(selection))
}

/** The same from counts alone. */
export function countsTail({
  perhaps,
  undatedKept,
  undated,
  unattributed,
  uncertain,
  later,
}: OutcomeCounts): SelectionTail {
  return { perhaps, undatedKept, undated, unattributed, uncertainLeftOut: uncertain, later }
}

/** The tail of a report whose items may be cut by `--limit`. */
export interface RegisterTail extends SelectionTail {
  /** How many more items there are than `--limit` lets through. */
  readonly more: Count
}
