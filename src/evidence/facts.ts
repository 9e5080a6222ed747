/**
 * What a report may ask of all records, not only of those that fit its question. Gathering a fact costs a look at every
 * record, so an engine gathers only the facts that are asked for. Each fact names the paths that it reads: records that
 * are equal there are one group, and a group is looked at once.
 */
import type { FlatRecord } from '../model/record.js'

export const FACT_NAMES = ['speakers', 'acts', 'days', 'relations', 'reports', 'tolls', 'sides'] as const
export type FactName = (typeof FACT_NAMES)[number]

export interface Fact {
  /** The paths that it reads. */
  readonly reads: readonly string[]
  /** Paths of which it reads only whether a record has them. */
  readonly has?: readonly string[]
  /** Records without this path do not matter. */
  readonly only?: string
  /** Whether these groups decide it, so that no more records need a look. */
  readonly isDecided?: (groups: readonly Row[]) => boolean
}

/** The fields of a record that facts read. */
export type RowRecord = Partial<
  Pick<
    FlatRecord,
    | ('id' | 'act' | 'incident' | 'saidDate' | 'source' | 'named' | 'party' | 'partyName' | 'standing')
    | ('partOf' | 'members' | 'documents' | 'figures' | 'relations')
  >
>

/** A group of records that are equal in what a fact reads. */
export interface Row {
  readonly record: RowRecord
  /** How many records. */
  readonly count: number
}

const SPEAKERS = [
  ...['source', 'named', 'party', 'partyName', 'partOf', 'standing'],
  ...['members.id', 'members.party', 'members.partyName', 'members.standing'],
]

export const FACTS: Readonly<Record<FactName, Fact>> = {
  /** Who speaks, and how many statements somebody, or nobody, is cited for. */
  speakers: { reads: SPEAKERS },
  /** How many statements of each act there are on each incident. */
  acts: { reads: ['incident', 'act', 'named'], has: ['source'] },
  /** On which days something was said. */
  days: { reads: ['saidDate'] },
  /** How statements are related, and when those that tell it were said. */
  relations: {
    reads: [
      ...['id', 'act', 'incident', 'saidDate', 'relations.type', 'relations.from', 'relations.to'],
      ...['relations.direction', 'relations.basis'],
    ],
    only: 'relations',
  },
  /** Which documents report the statements. */
  reports: {
    reads: ['documents.id', 'documents.role', 'documents.type', 'documents.datePublished'],
    only: 'documents',
    isDecided: (groups) => reportsIn(groups).size > 1,
  },
  /** How many numbers of people killed are given. */
  tolls: { reads: ['figures.measure', 'figures.best'], only: 'figures' },
  /** Who speaks of which incident. */
  sides: { reads: ['incident', ...SPEAKERS], only: 'incident' },
}

/** Ids of the documents in which some records are reported. */
export function reportsIn(groups: Iterable<Row>): Set<string> {
  const ids = new Set<string>()
  for (const { record } of groups) {
    for (const { id, role } of record.documents ?? []) if (role === 'report') ids.add(id)
  }
  return ids
}
