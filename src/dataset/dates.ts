/** Whether every date can be read as EDTF (ISO 8601-2). */
import { isEdtf } from '../model/edtf.js'
import { type Finding, pathText } from './finding.js'
import { valuesAt } from './walk.js'

const OF_A_STATEMENT = [
  'happenedDate',
  'saidDate',
  'publishedDate',
  'figures[].asOf',
  'figures[].period',
  'coding.on',
]

export const DATASET_DATES: readonly string[] = [
  'dataset.dateModified',
  'dataset.temporalCoverage',
  'sources[].role[].when',
  'documents[].datePublished',
  'incidents[].eventDate',
  ...OF_A_STATEMENT.map((way) => `statements[].${way}`),
  'relations[].coding.on',
]

export const RECORD_DATES: readonly string[] = [
  ...OF_A_STATEMENT,
  'documents[].datePublished',
  'relations[].coding.on',
]

const HINT =
  'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07, 2022?-11-07 (year inferred) or 2022-11-06~ (about)'

export function dateFindings(value: unknown, ways: readonly string[]): Finding[] {
  return ways.flatMap((way) =>
    valuesAt(value, way).flatMap(({ path, value: date }) => {
      if (typeof date !== 'string' || date === '' || isEdtf(date)) return []
      const message = `${pathText(path)} is “${date}”, which is no date in EDTF (ISO 8601-2)`
      return [{ rule: 'date' as const, message, hint: HINT, at: { path } }]
    }),
  )
}
