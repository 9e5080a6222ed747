/** What a question kept and left out: the fields of the envelope that every report on a question has. */
import type { Selection } from '../../query/select.js'
import type { Count } from '../field-values.js'

export interface SelectionTail {
  /** How many of the statements match only perhaps, by their dates or because their words were not kept. */
  readonly perhaps: Count
  /** How many more have no date of the kind asked for. */
  readonly undated: Count
  /** How many more are unattributed; `is:unattributed` selects them. */
  readonly unattributed: Count
  /** How many more match only perhaps and were left out by `--certain`. */
  readonly uncertainLeftOut: Count
  /** Only with `known-by`: how many match otherwise but became known only later. */
  readonly later?: Count | undefined
}

export function selectionTail(selection: Selection): SelectionTail {
  return {
    perhaps: selection.perhaps.length,
    undated: selection.undated,
    unattributed: selection.unattributed.length,
    uncertainLeftOut: selection.uncertainLeftOut,
    later: selection.later,
  }
}
