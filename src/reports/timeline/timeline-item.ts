/** A statement on a timeline as JSON. */
import type { Act } from '../../model/act.js'
import type { NamedTarget } from '../../model/record.js'
import type { Count, EdtfDate, Id, IsoDay, Ordinal, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { DateField } from './moments.js'

/** claims timeline: each item is a statement. */
export interface TimelineOutput {
  readonly head: {
    /** What has a lane. */
    readonly by:
      /** each party to the conflict, then the others */
      | 'party'
      /** each source */
      | 'source'
    /** Which date flows down. */
    readonly date: DateField
    /** The lanes, from the left: ids of parties or sources; “others” for all other speakers. */
    readonly lanes: readonly Words[]
  }
  /** How many statements, from when to when, in which lanes, and not only those that are shown. */
  readonly summary: TimelineSummary
  /** The statements, in the order of that date, undated last. */
  readonly item: TimelineItem
  readonly tail: SelectionTail & {
    /** How many more statements there are than `--limit` lets through. */
    readonly more: Count
    /** The stretches of days between the first and the last on which no statement falls, certainly or perhaps. */
    readonly quiet: readonly QuietItem[]
  }
}

export interface TimelineSummary {
  /** How many statements. */
  readonly count: Count
  /** The first day on which one of them falls, certainly or perhaps; null where no day is known. */
  readonly first: IsoDay | null
  /** The last. */
  readonly last: IsoDay | null
  /** The day with the most statements that are dated to one day, the first of equals; null where there is none. */
  readonly busiest: {
    /** The day. */
    readonly day: IsoDay
    /** How many. */
    readonly count: Count
  } | null
  /** How many stand in each lane, in the order of lanes. */
  readonly lanes: readonly LaneCount[]
  /** How many stand in several lanes, and count in each. */
  readonly inSeveralLanes: Count
  /** How many have a date that leaves several days open, or that lasts. */
  readonly severalDays: Count
  /** How many have no such date. */
  readonly undated: Count
}

interface LaneCount {
  /** The id of a party or source; “others” for all other speakers. */
  readonly lane: Words
  /** How many statements. */
  readonly count: Count
}

/** A statement in its lanes. */
export interface TimelineItem {
  /** Its id. */
  readonly id: Id
  /** The date that flows down; null where it has none. */
  readonly date: EdtfDate | null
  /** The first day of that date; null where it is open or unknown. */
  readonly earliest: IsoDay | null
  /** The last day of that date; null where it is open or unknown. */
  readonly latest: IsoDay | null
  /** The lanes that it stands in. */
  readonly lanes: readonly Words[]
  /** The id of the source; null where it is unattributed. */
  readonly source: Id | null
  /** The name of the source; null where it is unattributed. */
  readonly sourceName: Words | null
  /** What is done by saying it. */
  readonly act: Act
  /** Whether each accuses (or answers) the other in one statement. */
  readonly mutual: boolean
  /** Whom it is aimed at. */
  readonly target: readonly NamedTarget[]
  /** The id of the incident; null where none is coded. */
  readonly incident: Id | null
  /** What it says, in one neutral sentence of the coder. */
  readonly gist: Words
}

/** A stretch of days on which no statement falls. */
export interface QuietItem {
  /** Its first day. */
  readonly first: IsoDay
  /** Its last day. */
  readonly last: IsoDay
  /** How many days. */
  readonly days: Ordinal
}
