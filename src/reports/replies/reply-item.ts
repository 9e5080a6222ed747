/** A reply as JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { ReplyWay } from '../../model/reply-way.js'
import type { Answer } from '../../dates/answer.js'
import type { Wait } from '../../dates/wait.js'
import type { Id, WholeNumber } from '../field-values.js'
import type { Basis } from './answers.js'
import type { TimedReply } from './replied.js'
import { type SpeakerFields, speakerOf } from './speaker-fields.js'

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

/** Calendar days. */
interface DaysItem {
  /** At least so many. */
  readonly least: WholeNumber
  /** At most so many; null where that is open. */
  readonly most: WholeNumber | null
}

/** An answer, as JSON. */
export function replyItem(
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

/** An answer is not said before what it answers; an end that is not known is null. */
function daysItem({ days: { least, most } }: Wait): DaysItem {
  return {
    least: Number.isFinite(least) ? Math.max(0, Math.min(least, most)) : 0,
    most: Number.isFinite(most) ? most : null,
  }
}
