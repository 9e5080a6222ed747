/** From names to a dataset ready for questions: read, tell its kind, check, merge, link. */
import { createHash } from 'node:crypto'
import { type Dataset, type DatasetFile, link } from '../model/dataset.js'
import { NOT_CARRIED } from '../model/record.js'
import type { Access } from './access.js'
import { readDatasetFile } from './dataset-file.js'
import { decode } from './decode.js'
import { isOneRecord, isRecordLines } from './kind.js'
import { merge, type NamedFile } from './merge.js'
import { lines, values } from './pieces.js'
import { type Input, read } from './read.js'
import { readRecords } from './records.js'
import { outermost } from './survey.js'

/**
 * @param names bundled datasets or the start of their names, files, `-` for standard input; several are merged
 * @throws ClaimsError (data) with every problem of the first file that has any, or with what contradicts between
 *   files; (file) for what cannot be found or read
 */
export async function loadDatasets(names: readonly [string, ...string[]], access: Access): Promise<Dataset> {
  const hash = createHash('sha256')
  const files: NamedFile[] = []
  for (const name of names) {
    const input = await read(name, access)
    hash.update(input.packed)
    files.push({ name: input.file, file: await interpret(input, access) })
  }
  const [first, ...others] = files
  if (first === undefined) throw new Error('loadDatasets needs a name')
  return link(merge([first, ...others]), hash.digest('hex'))
}

async function interpret({ bytes, file }: Input, access: Access): Promise<DatasetFile> {
  if (isRecordLines(bytes, file)) return records(lines(bytes, file), file, access)
  const text = decode(bytes, file)
  const several = /^\s*\{/.test(text) && outermost(text).length > 1
  if (several || isOneRecord(text)) return records(values(text, file), file, access)
  return readDatasetFile(text, file)
}

async function records(
  pieces: Parameters<typeof readRecords>[0],
  file: string,
  access: Access,
): Promise<DatasetFile> {
  const dataset = await readRecords(pieces, file)
  access.notify(`${file} holds records; what they do not carry: ${NOT_CARRIED.join('; ')}`)
  return dataset
}
