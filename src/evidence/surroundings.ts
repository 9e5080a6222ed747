/** What questions ask of the surroundings of statements, from what an engine gathered of all records. */
import type { Dated } from '../dates/wait.js'
import type { Surroundings } from '../query/surroundings.js'
import type { Corpus } from './corpus.js'
import type { FactName } from './facts.js'
import { type RelationsOf, replyWays } from './reply-links.js'
import { isNearTheEnd, type Window } from './window.js'

/** What the corpus must have gathered for them. */
export const SURROUNDINGS_FACTS: readonly FactName[] = ['speakers', 'days', 'relations', 'sides']

/** Plain data, which can be handed to another thread. */
export interface SurroundingsData {
  readonly window: Window | undefined
  /** Days. */
  readonly patience: number
  readonly sidesOn: ReadonlyMap<string, ReadonlySet<string>>
  readonly relationsOf: RelationsOf
  /** When those statements were said that are related to another, by id. */
  readonly said: ReadonlyMap<string, Dated>
}

/** @param corpus with the facts `SURROUNDINGS_FACTS` */
export function surroundingsData(corpus: Corpus): SurroundingsData {
  return {
    window: corpus.window,
    patience: corpus.patience(['accuse']),
    sidesOn: corpus.sidesOn,
    relationsOf: corpus.relationsOf,
    said: corpus.saidByRelated,
  }
}

/** What the matcher asks, answered from gathered data. */
export function surroundingsOf({
  window,
  patience,
  sidesOn,
  relationsOf,
  said,
}: SurroundingsData): Surroundings {
  return {
    relationsOf: (id) => relationsOf.get(id) ?? [],
    replyWays: (statement) => replyWays(relationsOf.get(statement.id) ?? [], statement, (id) => said.get(id)),
    isNearTheEnd: (statement) => isNearTheEnd(statement, window, patience),
    sidesOn: (incident) => sidesOn.get(incident) ?? NOBODY,
  }
}

const NOBODY: ReadonlySet<string> = new Set()
