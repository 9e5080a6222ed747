/** How the lines of an input become records: as they stand, or by what was gathered of lines that are not ours. */
import { type Gathered, loadMappedReader, namingRecords } from '../../dataset/foreign/mapped-reader.js'
import { loadSoundRecord, type NumberedRecord, type SoundRecord } from '../../dataset/sound-record.js'
import type { FlatRecord } from '../../model/record.js'
import type { Kernel } from '../kernel/kernel.js'
import { Line, type Print } from './lines/line.js'
import { NumberedLine } from './lines/numbered-line.js'

export type Reader =
  | { readonly kind: 'plain'; readonly read: SoundRecord }
  /** Every line is read, in their order, on one thread. */
  | {
      readonly kind: 'numbered'
      readonly read: NumberedRecord
      /** They name all parties, sources and incidents, in the order of the lines. */
      readonly naming: readonly FlatRecord[]
    }

/** @param gathered what was looked through of somebody else’s records; undefined for records of ours */
export async function readerFor(gathered: Gathered | undefined): Promise<Reader> {
  if (gathered === undefined) return { kind: 'plain', read: await loadSoundRecord() }
  return { kind: 'numbered', read: await loadMappedReader(gathered), naming: namingRecords(gathered) }
}

/** With the arguments of `Line`. */
export function lineFor(kernel: Kernel, reader: Reader, print?: Print, alone?: boolean): Line {
  return reader.kind === 'plain'
    ? new Line(kernel, reader.read, print, alone)
    : new NumberedLine(kernel, reader.read, print)
}
