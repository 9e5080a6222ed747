/** An accusation with its replies as JSON. */
import type { Act } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import type { NamedTarget } from '../../model/record.js'
import type { ReplyWay } from '../../model/reply-way.js'
import type { Statement } from '../../model/statement.js'
import { bare } from '../../page/text.js'
import type { Answer } from '../../dates/answer.js'
import type { Wait } from '../../dates/wait.js'
import { sourceName } from '../phrase/names.js'
import { speakingParties } from '../phrase/speaking.js'
import { sayingOf } from '../phrase/saying.js'
import type { Count, EdtfDate, Id, WholeNumber, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import type { Basis } from './answers.js'
import type { Replied, TimedReply } from './replied.js'
import type { State } from './state.js'

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

export interface RepliesSummary extends StateCounts {
  /** How many are answered in more than one way. */
  readonly severalWays: Count
  /** How many were answered within the time asked for; absent where no time was asked for. */
  readonly within?: WithinCounts
  /** The same by party; what several say together counts with each of them. */
  readonly byParty: readonly PartyStates[]
  /** The ids of denials that answer no statement of the dataset; empty with `--open`. */
  readonly denialsOfWhatIsNotHeld: readonly Id[]
}

interface StateCounts {
  /** How many accusations. */
  readonly count: Count
  /** How many are in each state; one that is answered in two ways counts in both. */
  readonly states: Readonly<Record<State, Count>>
}

/** The accusations of a party; each party to the conflict also with 0, unless the question chooses who speaks. */
interface PartyStates extends StateCounts {
  /** Its id; null for sources without a party. */
  readonly party: Id | null
  /** Its name. */
  readonly partyName: Words
}

/** Of the accusations that are answered. */
export interface WithinCounts {
  /** How many were answered in that time. */
  readonly yes: Count
  /** How many were not. */
  readonly no: Count
  /** How many perhaps: the dates leave it open. */
  readonly perhaps: Count
}

/** Two days. */
interface WindowItem {
  /** The first, YYYY-MM-DD. */
  readonly first: Words
  /** The last, YYYY-MM-DD. */
  readonly last: Words
}

/** An accusation with what answers it. */
export interface RepliedItem extends SpeakerFields {
  /** Its id. */
  readonly id: Id
  /** The ids of statements that say the same. */
  readonly repeatedBy: readonly Id[]
  /** What is done by saying it. */
  readonly act: Act
  /** Whether each accuses the other in one statement. */
  readonly mutual: boolean
  /** Whom it is aimed at. */
  readonly target: readonly NamedTarget[]
  /** The id of the incident that it is about; null where none is coded. */
  readonly incident: Id | null
  /** What it says; speakers’ own words stand in “ ”. */
  readonly words: Words
  /**
   * Each way in which it is answered, or the one reason why nothing here answers it.
   * @minItems 1
   */
  readonly states: readonly State[]
  /** Whether an answer came within the time asked for; absent where no time was asked for. */
  readonly within?:
    /** it did */
    | 'yes'
    /** it did not */
    | 'no'
    /** the dates leave it open */
    | 'perhaps'
    /** there is no answer */
    | null
  /** The answers, in the order of days. */
  readonly replies: readonly ReplyItem[]
}

/** An answer. */
export interface ReplyItem extends SpeakerFields {
  /** Its id. */
  readonly id: Id
  /** Whether it is among the records; where it is not, only its id and how it answers are known. */
  readonly held: boolean
  /** How it answers. */
  readonly way: ReplyWay
  /** Why it counts as an answer. */
  readonly basis: Basis
  /** Whether the page sets the two side by side and does not say who began. */
  readonly mutual: boolean
  /** The least and the most days after the accusation; null where one of them is undated or not among the records. */
  readonly days: DaysItem | null
  /** Whether it came within the time asked for; absent where no time was asked for. */
  readonly within?: Answer
  /** Hours after the accusation; null where not both were said at a clock time with an offset. */
  readonly hours: number | null
}

interface SpeakerFields {
  /** When it was said; null where that is not known. */
  readonly saidDate: EdtfDate | null
  /** The id of the source; null where it is unattributed. */
  readonly source: Id | null
  /** The name of the source; null where it is unattributed. */
  readonly sourceName: Words | null
  /** The ids of the parties that speak. */
  readonly parties: readonly Id[]
}

/** Calendar days. */
interface DaysItem {
  /** At least so many. */
  readonly least: WholeNumber
  /** At most so many; null where that is open. */
  readonly most: WholeNumber | null
}

/** @param limited whether a time was asked for: `within` is null where there is no answer */
export function statementItem(lookup: Lookup, replied: Replied, limited: boolean): RepliedItem {
  const { telling, replies, states, within } = replied
  const { statement } = telling
  return {
    id: statement.id,
    repeatedBy: [...telling.same, ...telling.parts.map(({ id }) => id)],
    ...speakerOf(lookup, statement),
    act: statement.act,
    mutual: statement.mutual ?? false,
    target: (statement.target ?? []).map((target) => ({ ...target })),
    incident: statement.incident ?? null,
    words: bare(sayingOf(lookup, statement).words),
    states,
    ...(limited ? { within: within ?? null } : {}),
    replies: replies.map((reply) => replyItem(lookup, reply)),
  }
}

function replyItem(
  lookup: Lookup,
  { id, statement, way, basis, mutual, wait, within }: TimedReply,
): ReplyItem {
  return {
    id,
    held: statement !== undefined,
    way,
    basis,
    mutual,
    ...speakerOf(lookup, statement),
    days: wait === undefined ? null : daysItem(wait),
    hours: wait?.hours ?? null,
    ...(within === undefined ? {} : { within }),
  }
}

function speakerOf(lookup: Lookup, statement: Statement | undefined): SpeakerFields {
  const source = statement?.attribution.source
  return {
    saidDate: statement?.saidDate ?? null,
    source: source ?? null,
    sourceName: source === undefined ? null : sourceName(lookup, source),
    parties: statement === undefined ? [] : speakingParties(lookup, statement),
  }
}

/** An answer is not said before what it answers; an end that is not known is null. */
function daysItem({ days: { least, most } }: Wait): DaysItem {
  return {
    least: Number.isFinite(least) ? Math.max(0, Math.min(least, most)) : 0,
    most: Number.isFinite(most) ? most : null,
  }
}
