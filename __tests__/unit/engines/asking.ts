/** Random questions to random records, ready to be asked of one record at a time as a scan does. */
import { SIZES } from '../../../src/engines/scan/input/blocks.js'
import { withIds } from '../../../src/engines/scan/names/names.js'
import { readerFor } from '../../../src/engines/scan/reader.js'
import { RecordQuestion } from '../../../src/engines/scan/names/record-question.js'
import { ClaimsError } from '../../../src/error.js'
import { type FlatRecord, toRecord } from '../../../src/model/record.js'
import type { RegisterLine } from '../../../src/model/register-line.js'
import { readTerms } from '../../../src/query/term.js'
import type { Chance } from '../../support/chance.js'
import { monotonousDataset, randomDataset } from '../../support/random-dataset.js'
import { inputOf } from './held.js'

/** Some that differ in everything, or many that differ in a few values. */
export function randomRecords(chance: Chance): FlatRecord[] {
  const dataset = chance.is(0.5) ? randomDataset(chance) : monotonousDataset(chance)
  return dataset.statements.map((statement) => toRecord(dataset, statement))
}

/** Lines of registers that say more of those whom random records name than the records do. */
const SAYING_MORE: readonly RegisterLine[] = [
  {
    schemaVersion: 1,
    register: 'incidents',
    entry: { id: 'border-fire', name: 'Ceasefire broken near Şuşa' },
  },
  { schemaVersion: 1, register: 'sources', entry: { id: 'both', type: 'Organization', name: 'Both' } },
  {
    schemaVersion: 1,
    register: 'relations',
    entry: { from: 's1', to: 's2', type: 'denies', direction: 'one-way', basis: 'explicit' },
  },
  {
    schemaVersion: 1,
    register: 'documents',
    entry: { id: 'page-3', type: 'NewsArticle', agencies: ['reuters'], datePublished: '2022-11-07' },
  },
]

export function randomLines(chance: Chance): readonly RegisterLine[] {
  return chance.is(0.3) ? chance.some(SAYING_MORE, 0.7) : []
}

/** The question with ids for names, as a scan asks it; undefined for one that nobody can ask of these records. */
export async function asked(
  typed: readonly string[],
  records: readonly FlatRecord[],
  lines: readonly RegisterLine[] = [],
): Promise<RecordQuestion | undefined> {
  const wanted = {
    terms: readTerms(typed.filter((term) => !term.startsWith('--'))),
    only: typed.includes('--only'),
    certain: typed.includes('--certain'),
  }
  const input = inputOf(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const reading = { inputs: [input], reader: await readerFor(undefined), sizes: SIZES }
  try {
    const { wanted: withoutNames, known } = await withIds(wanted, lines, reading)
    return new RecordQuestion(withoutNames, known)
  } catch (error) {
    if (error instanceof ClaimsError) return undefined
    throw error
  }
}

/** Whether the footer or the answer of any report has to do with the record. */
export function counts(question: RecordQuestion, record: FlatRecord): boolean {
  const { standing, later } = question.verdict(record)
  return standing !== 'no' || later
}
