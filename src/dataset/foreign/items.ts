/** The items in a piece of somebody else's JSON, each with the records in it and the text of each record. */
import type { Problem } from '../../error.js'
import { isObject } from '../../model/merge.js'
import { readExact, WrittenNumber } from '../exact-json.js'
import type { Row } from '../intake.js'
import type { ForeignReading } from '../reading.js'
import type { Piece } from '../records.js'
import { type ForeignRecord, recordsIn, type RecordsFound } from './foreign-record.js'

export interface Item {
  readonly row: Row
  /** In the file, from 1. */
  readonly number: number
  readonly record: ForeignRecord
}

interface FoundItem {
  readonly row: Row
  /** Undefined where `--each` leads nowhere. */
  readonly record: ForeignRecord | undefined
  readonly isObject: boolean
  readonly listPath?: string | undefined
}

/** @param value of the piece, its numbers as they are written */
export function itemsOfPiece(value: unknown, { text, place }: Piece, reading: ForeignReading): FoundItem[] {
  const found = recordsOfValue(value, reading)
  const whole = { where: place(0), content: text }
  const [only, another] = found.flatMap(({ records }) => records)
  if (another === undefined && only?.value === value)
    return [{ row: whole, record: only, isObject: isRecord(only?.value, reading) }]
  const exact = readExact(text)
  return recordsOfValue(exact.value, reading).flatMap(
    ({ records, listPath, isMissing, inList }): FoundItem[] => {
      const rowOf = (record: Pick<ForeignRecord, 'inList'>): Row => {
        const { list, index } = record.inList ?? inList ?? { list: [], index: 0 }
        const span = exact.spans.get(list)?.[index]
        return span === undefined
          ? whole
          : { where: place(span.start), content: text.slice(span.start, span.end) }
      }
      if (isMissing === true) return [{ row: rowOf({}), record: undefined, isObject: false }]
      return records.map((record) => ({
        row: rowOf(record),
        record,
        isObject: isRecord(record.value, reading),
        listPath,
      }))
    },
  )
}

/** With `--each`, a text may be a record too: `gist=.` */
export function isRecord(value: unknown, { each }: ForeignReading): boolean {
  if (isObject(value)) return !(value instanceof WrittenNumber) || each !== undefined
  return each !== undefined && value !== null && typeof value !== 'object'
}

/** The records of all members of a value. */
export function recordsOfValue(
  value: unknown,
  reading: ForeignReading,
): readonly (RecordsFound & Pick<ForeignRecord, 'inList'>)[] {
  const list = membersOf(value, reading)
  if (list === undefined) return [recordsIn(value, reading)]
  return list.map((member, index) => ({ ...recordsIn(member, reading), inList: { list, index } }))
}

/** What stands together in one value: a list, a graph of JSON-LD, a feed of schema.org. */
function membersOf(value: unknown, { map, each }: ForeignReading): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return undefined
  const isNamed = (key: string): boolean =>
    [each ?? [...map.values()]].flat().some((path) => path.startsWith(key))
  for (const key of ['@graph', 'dataFeedElement', 'itemListElement']) {
    const list = (value as Readonly<Record<string, unknown>>)[key]
    if (Array.isArray(list) && !isNamed(key)) return list as readonly unknown[]
  }
  return undefined
}

/** What is told of a record that has no fields. */
export function notAnObject(number: number, { where }: Row): Problem {
  return {
    message: `record ${String(number)} is no object`,
    where,
    hint: 'each record has its fields in { }',
  }
}

/** What is told of an item without the path at which records are looked for. */
export function nothingThere(number: number, { where }: Row, { each = '' }: ForeignReading): Problem {
  return {
    message: `record ${String(number)}: there is nothing at “${each}”, where --each looks for records`,
    where,
    hint: 'name the path of a list in each item, or leave --each out',
  }
}
