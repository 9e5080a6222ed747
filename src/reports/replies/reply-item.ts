/** An accusation with its replies as JSON. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { bare } from '../../page/text.js'
import type { Wait } from '../../evidence/wait.js'
import { sourceName, speakingParties } from '../phrase/names.js'
import { saidWords } from '../phrase/words.js'
import type { Item } from '../report.js'
import type { Replied, TimedReply } from './replied.js'

/** @param limited whether a time was asked for: `within` is null where there is no answer */
export function statementItem(lookup: Lookup, replied: Replied, limited: boolean): Item {
  const { telling, replies, states, within } = replied
  const { statement } = telling
  return {
    id: statement.id,
    repeatedBy: [...telling.same, ...telling.parts.map(({ id }) => id)],
    saidDate: statement.saidDate ?? null,
    ...speakerOf(lookup, statement),
    act: statement.act,
    mutual: statement.mutual ?? false,
    target: (statement.target ?? []).map((target) => ({ ...target })),
    incident: statement.incident ?? null,
    words: bare(saidWords(statement)),
    states,
    ...(limited ? { within: within ?? null } : {}),
    replies: replies.map((reply) => replyItem(lookup, reply)),
  }
}

function replyItem(lookup: Lookup, { statement, way, basis, mutual, wait }: TimedReply): Item {
  return {
    id: statement.id,
    way,
    basis,
    mutual,
    saidDate: statement.saidDate ?? null,
    ...speakerOf(lookup, statement),
    days: wait === undefined ? null : daysItem(wait),
    hours: wait?.hours ?? null,
  }
}

function speakerOf(lookup: Lookup, statement: Statement): Item {
  const { source } = statement.attribution
  return {
    source: source ?? null,
    sourceName: source === undefined ? null : sourceName(lookup, source),
    parties: speakingParties(lookup, statement),
  }
}

/** An answer is not said before what it answers; an end that is not known is null. */
function daysItem({ days: { least, most } }: Wait): Item {
  return {
    least: Number.isFinite(least) ? Math.max(0, Math.min(least, most)) : 0,
    most: Number.isFinite(most) ? most : null,
  }
}
