/** Datasets with the words for standings that files had before, and what is read of them. */
import type { WrittenDataset } from '../../src/model/as-written.js'
import type { DatasetFile } from '../../src/model/dataset.js'
import { omitUndefined } from '../../src/model/deep-equal.js'
import type { Source } from '../../src/model/source.js'
import type { WrittenStanding } from '../../src/model/standing.js'

const OLD: Readonly<Partial<Record<WrittenStanding, WrittenStanding>>> = {
  'party-to-conflict': 'belligerent',
  organisation: 'third-party',
  state: 'mediator',
  person: 'witness',
}

/** The same file as it would have been written before. */
export function withOldWords(file: DatasetFile): WrittenDataset {
  return mapped(file, (standing) => (standing === undefined ? undefined : (OLD[standing] ?? standing)))
}

/** What is read of that, in present words. */
export function withoutLostWords(file: DatasetFile): DatasetFile {
  const isKept = (standing: WrittenStanding): boolean =>
    OLD[standing] === undefined || standing === 'party-to-conflict'
  return mapped(file, (standing) =>
    standing !== undefined && isKept(standing) ? standing : undefined,
  ) as DatasetFile
}

function mapped(
  file: DatasetFile,
  word: (standing: WrittenStanding | undefined) => WrittenStanding | undefined,
): WrittenDataset {
  return {
    ...file,
    sources: file.sources.map((source) =>
      omitUndefined<Source>({ ...source, standing: word(source.standing) as Source['standing'] }),
    ),
  }
}
