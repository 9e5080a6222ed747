/** One way of looking at figures: its items, and how a page shows them. */
import type { Block } from '../../page/page.js'

export interface View<Item extends object, Tail extends object = object> {
  /** How to read the page, under its heading. */
  readonly reading: string
  readonly items: readonly Item[]
  /** Fields of the envelope beside those of every report. */
  readonly tail: Tail
  readonly blocks: readonly Block[]
  /** Sentences for the footer. */
  readonly notes: readonly string[]
}
