/** A dataset as one JSON document: everything that is wrong with it, or the dataset. */
import { ClaimsError } from '../error.js'
import { readDataset, type WrittenDataset } from '../model/as-written.js'
import type { DatasetFile } from '../model/dataset.js'
import { refuseEmpty } from './read.js'
import { DATASET_DATES, dateFindings } from './dates.js'
import type { Finding } from './finding.js'
import { locate } from './locate.js'
import { firstProblems } from './problem-list.js'
import { parse } from './parse.js'
import { placesIn } from './place.js'
import { referenceFindings } from './references.js'
import { schemaFindings } from './schema.js'
import { EMPTY, otherKind } from './other-kind.js'

/** Sound where there are no findings; `value` is then a WrittenDataset, and absent where the text is no JSON. */
export interface Inspected {
  readonly value?: unknown
  readonly findings: readonly Finding[]
}

/** Everything that is wrong with a text as a dataset. */
export async function inspectDataset(text: string): Promise<Inspected> {
  const parsed = await parse(text)
  if ('findings' in parsed) {
    if (text.trim() === '') return { findings: [EMPTY] }
    const others = parsed.meant === undefined ? [] : await inspectValue(parsed.meant)
    return { findings: [...parsed.findings, ...others] }
  }
  const { value } = parsed
  return { value, findings: await inspectValue(value) }
}

/** What is wrong with a value as a dataset. */
export async function inspectValue(value: unknown): Promise<Finding[]> {
  const other = otherKind(value)
  if (other !== undefined) return [other]
  const shape = await schemaFindings(value, 'dataset')
  return [...shape, ...referenceFindings(value), ...dateFindings(value, DATASET_DATES)]
}

/** @throws ClaimsError (data) with every problem, each with its line and column */
export async function readDatasetFile(text: string, file: string): Promise<DatasetFile> {
  refuseEmpty(text, file)
  const { value, findings } = await inspectDataset(text)
  if (findings.length === 0) return readDataset(value as WrittenDataset)
  throw new ClaimsError('data', firstProblems(await locate(text, findings, placesIn(text, file))))
}
