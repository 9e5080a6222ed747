/** The register of sources as JSON. */
import type { Count } from './field-values.js'
import type { MostItem } from './parts/most-item.js'
import type { RegisterTail } from './parts/selection-tail.js'
import type { SourceItem } from './source-item.js'

/** claims sources: each item is a source. */
export interface SourcesOutput {
  readonly head: {
    /** Which view of the sources: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many sources there are. */
    readonly sources: Count
    /** To how many of them a statement is attributed; several who speak together are one more source. */
    readonly cited: Count
    /** How many speak only as members of such a source. */
    readonly onlyTogether: Count
    /** How many statements are attributed to one of them. */
    readonly statements: Count
    /** How many of those cited belong to each party to the conflict, by its id. */
    readonly bySide: Readonly<Record<string, Count>>
    /** How many of them to none. */
    readonly others: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The sources, by party and name. */
  readonly item: SourceItem
  readonly tail: RegisterTail
}
