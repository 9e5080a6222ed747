/** The accusations with their replies as JSON: what was asked for, and what is left out. */
import type { Act } from '../../model/act.js'
import type { Count, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { RepliesSummary } from './replies-summary-item.js'
import type { RepliedItem } from './replied-item.js'

/** claims replies: each item is an accusation with what answers it. */
export interface RepliesOutput {
  readonly head: {
    /**
     * The acts that are counted; accuse where none is asked for.
     * @minItems 1
     */
    readonly acts: readonly Act[]
    /** The first and last day on which something in the dataset was said; null where no day is known. */
    readonly window: WindowItem | null
    /** Without an answer, what was said in the last so many days of the dataset is `last-days` and not `open`. */
    readonly lastDays: Count
    /**
     * The time asked for, 2d or 36h; null where none was.
     * @pattern ^[0-9]+[dh]$
     */
    readonly within: string | null
    /** Whether only what has no answer was asked for. */
    readonly open: boolean
    /** Whether replies that no page shows to be answers were asked for too. */
    readonly inferred: boolean
  }
  /** How many are in which state, and not only those that are shown. */
  readonly summary: RepliesSummary
  /** The accusations, in the order of days. */
  readonly item: RepliedItem
  readonly tail: SelectionTail & {
    /** How many more accusations there are than `--limit` lets through. */
    readonly more: Count
  }
}

/** Two days. */
interface WindowItem {
  /** The first, YYYY-MM-DD. */
  readonly first: Words
  /** The last, YYYY-MM-DD. */
  readonly last: Words
}
