/**
 * Names in a question become ids before the records are read. An id that somebody typed is decided by the first record
 * that has it: an exact id goes before every other name. Only where no record has it, or where a party is meant, must
 * all names be known, which takes a pass over all records. So does an id that others gave a statement (`ARM1234`).
 */
import type { Dataset } from '../../../model/dataset.js'
import { isId } from '../../../model/id.js'
import type { FlatRecord } from '../../../model/record.js'
import type { RegisterLine } from '../../../model/register-line.js'
import { parseQuery } from '../../../query/parse.js'
import { alternatives, type Term } from '../../../query/term.js'
import { eachRecord, type Reading } from './each-record.js'
import type { Line } from '../lines/line.js'
import { namesDataset } from './names-dataset.js'
import { namingRecords } from './naming-records.js'
import type { NameIndex, ScanQuestion } from './record-question.js'

/** A name as typed, and where it would have to stand as an id. */
interface Name {
  readonly field: keyof typeof IS_THERE
  readonly value: string
}

const IS_THERE = {
  source: (dataset: Dataset, id: string): boolean => dataset.sources.has(id),
  incident: (dataset: Dataset, id: string): boolean => dataset.incidents.has(id),
  document: (dataset: Dataset, id: string): boolean => dataset.documents.has(id),
  agency: (dataset: Dataset, id: string): boolean =>
    [...dataset.documents.values()].some(({ agencies }) => agencies?.includes(id)),
  id: (dataset: Dataset, id: string): boolean => dataset.statementById.has(id),
} as const

/**
 * The same question with ids for names, and what must be known of those whom it names.
 * @throws ClaimsError (usage) for a name that fits none or several, and all else that is wrong with the terms
 */
export async function withIds(
  wanted: ScanQuestion,
  lines: readonly RegisterLine[],
  reading: Reading,
): Promise<{ readonly wanted: ScanQuestion; readonly known: NameIndex }> {
  const { terms: asked, only } = wanted
  const { reader } = reading
  const fields = new Set<string>(asked.map(({ field }) => field ?? ''))
  const ids = asked.flatMap(({ field, value }) => (field === 'id' ? alternatives(value) : []))
  // Who belongs to a party, other records may tell than those of whoever speaks for it.
  const areAll = reader.kind === 'numbered' || fields.has('party') || fields.has('target')
  const names = areAll ? undefined : namesIn(asked)
  const typed = names === undefined ? undefined : await witnesses(names, lines, reading)
  if (typed !== undefined) return { wanted, known: { lines, witnesses: typed, areAll } }
  if (reader.kind === 'numbered') for (const field of ALL_NAMED) fields.delete(field)
  const named = reader.kind === 'numbered' ? reader.naming : []
  const records = [...named, ...(await namingRecords(fields, ids, reading))]
  const { terms } = parseQuery(asked, namesDataset(records, lines), { only })
  const needed = areAll ? records : witnessesOf(terms, records, lines)
  return { wanted: { ...wanted, terms }, known: { lines, witnesses: needed, areAll } }
}

/** For each term, with ids for names, one record that shows alone what it means. */
function witnessesOf(
  terms: readonly Term[],
  records: readonly FlatRecord[],
  lines: readonly RegisterLine[],
): FlatRecord[] {
  const each = terms.flatMap((term) =>
    term.field === undefined ? [term] : alternatives(term.value).map((value) => ({ ...term, value })),
  )
  const all = each.flatMap((term) => records.find((record) => isClear(term, record, lines)) ?? [])
  return [...new Set(all)]
}

/** What lines that are not ours name is known before one of them is read. */
const ALL_NAMED = ['source', 'party', 'incident']

/** Undefined where a value has a comma and may yet be one name. */
function namesIn(terms: readonly Term[]): Name[] | undefined {
  const named = terms.filter((term) => hasNames(term.field))
  if (named.some(({ value }) => value.includes(', '))) return undefined
  return named.flatMap(({ field, value }) =>
    alternatives(value).map((one) => ({ field: field as Name['field'], value: one })),
  )
}

function hasNames(field: string | undefined): boolean {
  return field !== undefined && Object.hasOwn(IS_THERE, field)
}

/** The first records that have the names as ids; undefined unless all of them are found. */
async function witnesses(
  names: readonly Name[],
  lines: readonly RegisterLine[],
  reading: Reading,
): Promise<FlatRecord[] | undefined> {
  const inLines = namesDataset([], lines)
  const missing = new Set(names.filter(({ field, value }) => !IS_THERE[field](inLines, value)))
  if (![...missing].every(({ value }) => isId(value))) return undefined
  const found: FlatRecord[] = []
  const needles = [...missing].map(({ value }) => `"${value}"`)
  if (missing.size > 0) await eachRecord(reading, [needles], () => look)
  return missing.size === 0 ? found : undefined

  /** Whether to look on. */
  function look(line: Line): boolean {
    const record = line.record()
    if (record === undefined) return true
    const alone = namesDataset([record], [])
    const shown = [...missing].filter(({ field, value }) => IS_THERE[field](alone, value))
    if (shown.length > 0) found.push(record)
    for (const name of shown) missing.delete(name)
    return missing.size > 0
  }
}

/** Whether a term with ids for names is read as these ids, knowing no more than one record says. */
function isClear(term: Term, record: FlatRecord, lines: readonly RegisterLine[]): boolean {
  try {
    const { terms } = parseQuery([term], namesDataset([record], lines))
    return terms.every(({ value }) => value === term.value)
  } catch {
    return false
  }
}
