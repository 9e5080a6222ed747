/** The inputs of a scan with what stands at their heads: what questions are asked of. */
import type { DatasetInfo } from '../../model/dataset.js'
import { defaultInfo, isDefaultInfo, mergeInfo } from '../../model/dataset-info.js'
import type { RegisterLine } from '../../model/register-line.js'
import { SIZES } from './input/blocks.js'
import type { Input } from './input/input.js'
import { type Head, readHead } from './lines/head.js'
import type { Reading } from './names/each-record.js'
import { registersOf } from './names/names-dataset.js'
import type { ScanOptions } from './options.js'
import { readerFor } from './reader.js'

export interface ScanData {
  readonly inputs: readonly { readonly input: Input; readonly head: number }[]
  /** The lines of registers at their heads. */
  readonly lines: readonly RegisterLine[]
  readonly info: DatasetInfo
  /** What one adds to a command to ask this data. */
  readonly dataFlag: string
  /** How they are looked through for names, before they are asked. */
  readonly reading: Reading
}

/** @throws ClaimsError (data or file) */
export async function openScan(inputs: readonly Input[], options: ScanOptions): Promise<ScanData> {
  const { gathered, sizes = SIZES, progress, dataFlag = '' } = options
  const looked = (bytes: number): void => progress?.(bytes, 'names')
  const reading = { inputs, reader: await readerFor(gathered), sizes, looked }
  const heads: Head[] = []
  for (const input of inputs) heads.push(await readHead(input, reading))
  const info = heads.map(infoOf).reduce(mergeInfo)
  return {
    inputs: heads.map(({ input, length }) => ({ input, head: length })),
    lines: heads.length === 1 ? heads.flatMap(({ lines }) => lines) : linesOfAll(heads, info),
    info,
    dataFlag,
    reading,
  }
}

function infoOf({ input, lines }: Head): DatasetInfo {
  return registersOf(lines).info ?? defaultInfo(input.file)
}

/** What each of them says of itself is not what all together say. */
function linesOfAll(heads: readonly Head[], info: DatasetInfo): RegisterLine[] {
  const lines = heads.flatMap((head) => head.lines).filter(({ register }) => register !== 'dataset')
  return isDefaultInfo(info) ? lines : [{ schemaVersion: 1, register: 'dataset', entry: info }, ...lines]
}
