/** A file of flat records: each is parsed and checked by itself, and the registers are built from all of them. */
import { ClaimsError, type Problem } from '../error.js'
import type { DatasetFile, DatasetInfo } from '../model/dataset.js'
import type { FlatRecord } from '../model/record.js'
import { fromRecords } from '../model/records.js'
import { same } from '../model/same.js'
import { dateFindings, RECORD_DATES } from './dates.js'
import type { Finding } from './finding.js'
import { firstProblems, locate, MOST_PROBLEMS } from './locate.js'
import { parse } from './parse.js'
import type { Piece } from './pieces.js'
import { schemaFindings } from './schema.js'

/** @throws ClaimsError (data) with every problem, each with its line and column */
export async function readRecords(pieces: Iterable<Piece>, file: string): Promise<DatasetFile> {
  const records = new Map<string, FlatRecord>()
  const problems: Problem[] = []
  let further = 0
  for (const { text, place } of pieces) {
    const { record, findings } = await inspectRecord(text, records)
    if (record !== undefined) records.set(record.id, record)
    if (problems.length < MOST_PROBLEMS) problems.push(...(await locate(text, findings, place)))
    else further += findings.length
  }
  if (problems.length > 0) throw new ClaimsError('data', firstProblems(problems, further))
  return build([...records.values()], file)
}

interface InspectedRecord {
  readonly record?: FlatRecord
  readonly findings: readonly Finding[]
}

async function inspectRecord(
  text: string,
  before: ReadonlyMap<string, FlatRecord>,
): Promise<InspectedRecord> {
  const parsed = await parse(text)
  if ('findings' in parsed) return parsed
  const findings = [
    ...(await schemaFindings(parsed.value, 'record')),
    ...dateFindings(parsed.value, RECORD_DATES),
  ]
  if (findings.length > 0) return { findings }
  const record = parsed.value as FlatRecord
  const twin = before.get(record.id)
  return twin === undefined || same(twin, record)
    ? { record, findings: [] }
    : { findings: [doubled(record.id)] }
}

function doubled(id: string): Finding {
  return {
    rule: 'duplicate-id',
    message: `another record above has the id “${id}” and says something else`,
    hint: 'give one of them another id, or take one away',
    at: { path: ['id'] },
  }
}

function build(records: readonly FlatRecord[], file: string): DatasetFile {
  const info: DatasetInfo = { id: 'records', title: `Records from ${file}` }
  try {
    return fromRecords(records, info)
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error
    throw new ClaimsError(
      error.kind,
      firstProblems(error.problems.map((problem) => ({ ...problem, where: { file } }))),
    )
  }
}
