/** An accusation with its replies as JSON. */
import type { Act } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import type { NamedTarget } from '../../model/record.js'
import { bare } from '../../page/text.js'
import { sayingOf } from '../phrase/saying.js'
import type { Id, Words } from '../field-values.js'
import type { Replied } from './replied.js'
import type { State } from './state.js'
import { type SpeakerFields, speakerOf } from './speaker-fields.js'
import { type ReplyItem, replyItem } from './reply-item.js'

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
