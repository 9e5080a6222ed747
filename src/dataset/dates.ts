/** Whether every date can be read as EDTF (ISO 8601-2). */
import { isEdtf } from '../dates/edtf.js'
import { type Finding, pathText } from './finding.js'
import { valuesAt, way, type Way } from './walk.js'

const OF_A_STATEMENT = [
  'happenedDate',
  'saidDate',
  'publishedDate',
  'figures[].asOf',
  'figures[].period',
  'coding.on',
]

export const DATASET_DATES: readonly Way[] = [
  'dataset.dateModified',
  'dataset.temporalCoverage',
  'sources[].role[].when',
  'documents[].datePublished',
  'incidents[].eventDate',
  ...OF_A_STATEMENT.map((each) => `statements[].${each}`),
  'relations[].coding.on',
].map(way)

export const RECORD_DATES: readonly Way[] = [
  ...OF_A_STATEMENT,
  'documents[].datePublished',
  'relations[].coding.on',
].map(way)

const HINT =
  'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07, 2022?-11-07 (year inferred) or 2022-11-06~ (about)'

/** The dates at some places of a value that are no EDTF. */
export function dateFindings(value: unknown, ways: readonly Way[]): Finding[] {
  return ways
    .flatMap((each) => valuesAt(value, each, isWrongDate))
    .map(({ path, value: date }) => ({
      rule: 'date',
      message: `${pathText(path)} is “${String(date)}”, ${whyNot(String(date))}`,
      hint: HINT,
      at: { path },
    }))
}

/** An empty text and what is no text are for the schema to tell. */
function isWrongDate(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && !isEdtf(value)
}

function whyNot(date: string): string {
  const [from = '', to] = date.split('/')
  if (to !== undefined && isEdtf(from) && isEdtf(to)) return 'which ends before it begins'
  const wrong = [from, to ?? ''].find((day) => /^\d{4}-\d\d(?:-\d\d)?$/.test(day) && !isEdtf(day))
  if (wrong === undefined) return 'which is no date in EDTF (ISO 8601-2)'
  return `and there is no ${wrong.length === 7 || !isEdtf(wrong.slice(0, 7)) ? 'such month' : 'such day'}`
}
