/**
 * Data as it may stand in files, with old words for the standing of a source, and the same as it is read. Whatever comes
 * in goes through one of these functions once it is known to be sound; nothing behind them meets an old word.
 */
import { omitUndefined } from './deep-equal.js'
import type { DatasetFile } from './dataset.js'
import type { FlatRecord, Member } from './record.js'
import type { Line, RegisterLine } from './register-line.js'
import { standingRead, type WrittenStanding } from './standing.js'
import type { Source } from './source.js'

type Written<T> = Omit<T, 'standing'> & { readonly standing?: WrittenStanding }

export type WrittenSource = Written<Source>

export type WrittenRecord = Omit<Written<FlatRecord>, 'members'> & {
  readonly members?: readonly Written<Member>[]
}

export type WrittenDataset = Omit<DatasetFile, 'sources'> & { readonly sources: readonly WrittenSource[] }

export type WrittenLine =
  | WrittenRecord
  | Exclude<RegisterLine, { readonly register: 'sources' }>
  | { readonly schemaVersion: 1; readonly register: 'sources'; readonly entry: WrittenSource }

/** The same object where it has present words only. */
export function readRecord(written: WrittenRecord): FlatRecord {
  const { members } = written
  if (members === undefined || members.every(hasPresentWord)) return withStandingRead(written) as FlatRecord
  return withStandingRead({ ...written, members: members.map(withStandingRead) }) as FlatRecord
}

/** The same object where it has a present word. */
export function readSource(written: WrittenSource): Source {
  return withStandingRead(written) as Source
}

/** The same object where it has present words only. */
export function readLine(written: WrittenLine): Line {
  if (!('register' in written)) return readRecord(written)
  if (written.register !== 'sources' || hasPresentWord(written.entry)) return written as Line
  return { ...written, entry: readSource(written.entry) }
}

/** The same object where it has present words only. */
export function readDataset(written: WrittenDataset): DatasetFile {
  if (written.sources.every(hasPresentWord)) return written as DatasetFile
  return { ...written, sources: written.sources.map(readSource) }
}

interface HasStanding {
  readonly standing?: WrittenStanding
}

function hasPresentWord({ standing }: HasStanding): boolean {
  return standing === undefined || standingRead(standing) === standing
}

/** The same object where it has a present word; else its fields in the order in which they stand. */
function withStandingRead<T extends HasStanding>(written: T): T {
  const { standing } = written
  if (standing === undefined || hasPresentWord(written)) return written
  return omitUndefined<T>({ ...written, standing: standingRead(standing) })
}
