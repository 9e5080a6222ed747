/** From names to a dataset ready for questions: read, tell its kind, check, merge, link. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Dataset, type DatasetFile, link } from '../model/dataset.js'
import type { Access } from './access.js'
import { readDatasetFile } from './dataset-file.js'
import { decode } from './decode.js'
import { wholeOf } from './intake.js'
import { merge, type NamedFile } from './merge.js'
import { type Input, read } from './read.js'
import type { Reading } from './reading.js'
import { takeIn } from './take-in.js'

/**
 * @param names bundled datasets or the start of their names, files, `-` for standard input; several are merged
 * @param reading of those that are no datasets of ours
 * @throws ClaimsError (data) with every problem of the first file that has any, or with what contradicts between
 *   files; (file) for what cannot be found or read
 */
export async function loadDatasets(
  names: readonly [string, ...string[]],
  access: Access,
  reading: Reading = {},
): Promise<Dataset> {
  const hash = createHash('sha256')
  const files: NamedFile[] = []
  for (const name of names) {
    const input = await read(name, access)
    hash.update(input.packed)
    files.push({ name: nameOf(input, access), file: await interpret(input, access, reading) })
  }
  const [first, ...others] = files
  if (first === undefined) throw new Error('loadDatasets needs a name')
  return link(merge([first, ...others]), hash.digest('hex'))
}

/** A dataset that comes with the program has a name; where it is installed is nobody's matter. */
function nameOf({ file }: Input, { bundledFolder }: Access): string {
  return path.dirname(file) === bundledFolder ? path.basename(file, '.json') : file
}

async function interpret(input: Input, access: Access, reading: Reading): Promise<DatasetFile> {
  const intake = await takeIn(input, reading)
  if (intake === undefined) return readDatasetFile(decode(input.bytes, input.file), input.file)
  const dataset = wholeOf(intake)
  for (const notice of intake.notices) access.notify(notice)
  return dataset
}
