/**
 * What a question may ask of a statement's surroundings: its replies, its incident, the end of the data. One statement
 * does not tell these, so the engine that runs the question supplies them.
 */
import type { Relation } from '../model/relation.js'
import type { ReplyWay } from '../model/reply-way.js'
import type { Statement } from '../model/statement.js'
import type { Query } from './query.js'
import { predicatesOf } from './predicates-of.js'

export interface Surroundings {
  /** The relations of a statement by its id, whichever end carries them. */
  readonly relationsOf: (id: string) => readonly Relation[]
  /** The ways in which relations that a page shows answer a statement, also from statements that are not held. */
  readonly replyWays: (statement: Statement) => ReadonlySet<ReplyWay>
  /** Whether an answer may still come after the end of the data: it was said too near to it, or has no date. */
  readonly isNearTheEnd: (statement: Statement) => boolean
  /** The ids of the parties to the conflict that make a statement on an incident. */
  readonly sidesOn: (incident: string) => ReadonlySet<string>
}

const TAGS: ReadonlySet<string> = new Set(['related', 'replied', 'waited', 'sides'])

/** Whether a statement by itself does not decide the question. */
export function needsSurroundings(query: Query): boolean {
  return predicatesOf(query).some(({ tag }) => TAGS.has(tag))
}
