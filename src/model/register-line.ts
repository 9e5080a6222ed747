/**
 * What a dataset holds and the records of its statements do not carry (aliases, sources that say nothing, what the
 * dataset says of itself), an entry a line. The records and these lines together are the whole dataset.
 */
import type { Assessment, DatasetInfo } from './dataset.js'
import type { Document } from './document.js'
import type { Incident } from './incident.js'
import type { Party, Source } from './source.js'
import type { FlatRecord } from './record.js'
import type { Relation } from './relation.js'

/** The lists of a dataset file besides its statements; each line has one entry of one of them. */
export interface Registered {
  readonly dataset: DatasetInfo
  readonly parties: Party
  readonly sources: Source
  readonly documents: Document
  readonly incidents: Incident
  readonly relations: Relation
  readonly assessments: Assessment
}

export type RegisterName = keyof Registered

export type RegisterLine = {
  readonly [Name in RegisterName]: {
    readonly schemaVersion: 1
    readonly register: Name
    readonly entry: Registered[Name]
  }
}[RegisterName]

/** A line of NDJSON or a row of CSV. */
export type Line = FlatRecord | RegisterLine

export const REGISTER_NAMES: readonly RegisterName[] = [
  'dataset',
  'parties',
  'sources',
  'documents',
  'incidents',
  'relations',
  'assessments',
]

/** Whether a line has an entry of a register, and is no record. */
export function isRegisterLine(line: Line): line is RegisterLine {
  return 'register' in line
}

/** The entries of one register among some lines, in their order. */
export function entriesOf<Name extends RegisterName>(
  lines: readonly RegisterLine[],
  name: Name,
): Registered[Name][] {
  return lines.flatMap((line) => (line.register === name ? [line.entry as Registered[Name]] : []))
}
