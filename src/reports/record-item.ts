/** Statements as JSON: their records, and with `claims show` what is computed beside them. */
import type { Act } from '../model/act.js'
import type { Exactness } from '../model/exactness.js'
import type { FlatRecord } from '../model/record.js'
import type { Group } from './choices.js'
import type { Count, Id, NoFields } from './field-values.js'
import type { SelectionTail } from './parts/selection-tail.js'
import type { WordChange, WordMatch } from './parts/word-comparison.js'

/** claims list: each item is a record. */
export interface ListOutput {
  readonly head: {
    /** What the page is grouped by; the items are in one order. */
    readonly groupBy?: Group
  }
  /** Known when the last item was given out: it stands after the items. */
  readonly summary: {
    /** How many fit the question. */
    readonly statements: Count
  }
  /** The statements. */
  readonly item: FlatRecord
  readonly tail: SelectionTail & {
    /** How many more match the question than there are items. */
    readonly more: Count
  }
}

/** claims show: each item is a statement with what is computed beside it. */
export interface ShowOutput {
  readonly head: NoFields
  /** The statements, in the order asked for. */
  readonly item: ShowItem
  /** They begin the page. */
  readonly summary: {
    /** Each in short, in the same order. */
    readonly statements: readonly ShowSummary[]
  }
  readonly tail: NoFields
}

/** One statement in short. */
interface ShowSummary {
  /** Its id. */
  readonly id: Id
  /** The id of its source; null where it is unattributed. */
  readonly source: Id | null
  /** What is done by saying it. */
  readonly act: Act
  /** In whose words it is; null where that is not coded. */
  readonly exactness: Exactness | null
  /** How many origins stand behind it, at least and at most. */
  readonly origins: {
    /** As many are sure. */
    readonly least: Count
    /** As many as there may be. */
    readonly most: Count
  }
  /** The ids of other texts that have other words. */
  readonly differsFrom: readonly Id[]
}

/** One statement. */
export interface ShowItem {
  /** The flat record. */
  readonly statement: FlatRecord
  /** Its words beside those of other texts. */
  readonly witnesses: readonly WitnessItem[]
  /** How many origins stand behind it. */
  readonly origins: Origins
  /** With `--trace`: from the speaker down to the coder; agency to SHA-256 once for each document. */
  readonly trace?: readonly Rung[]
}

/** A rung of the ladder. */
export interface Rung {
  /** Which rung. */
  readonly rung:
    | 'speaker'
    | 'occasion'
    | 'channel'
    | 'relay'
    | 'agency'
    | 'document'
    | 'published'
    | 'position'
    | 'SHA-256'
    | 'coder'
  /** What is known of it, or that it is not known. */
  readonly text: string
  /** What enters here: SPEAKERS UNCLEAR AS PRINTED, SPEAKERS NAMED IN PART, RELAYED, TRANSLATED or INFERRED, and why; empty where nothing does. */
  readonly enters: string
}

/** The words of another text beside the printed ones, as JSON. */
export interface WitnessItem {
  /** The id of the other text. */
  readonly document: string
  /** Its words. */
  readonly text: string
  /** The printed words in whose place they stand; null for the whole quotation. */
  readonly inPlaceOf: string | null
  /** How the words compare. */
  readonly comparison:
    | WordMatch
    /** the printed words are cut where this text has some */
    | 'words-cut'
    /** the other text is in another language */
    | 'not-compared'
  /**
   * 2 · matching words / all words of both, 0 to 1, to three places; null where only a part was compared or nothing.
   * @minimum 0
   * @maximum 1
   */
  readonly similarity: number | null
  /** Where the words differ, in the order of the text. */
  readonly changes: readonly WordChange[]
}

/** Where documents have a statement from. */
export interface Origin {
  /** A text of the statement itself, an agency, a relay, or that it is not stated. */
  readonly name: string
  /** Whether the documents say so. */
  readonly sure: boolean
  /** The ids of the documents that come from it. */
  readonly documents: readonly Id[]
}

/** The origins, and how many of them there are at least and at most. */
export interface Origins {
  /** As many are sure. */
  readonly least: Count
  /** As many as there may be where credit lines are silent. */
  readonly most: Count
  /** The origins. */
  readonly origins: readonly Origin[]
}
