/** The one record on a line of somebody else's NDJSON, and what it says by itself. */
import { readRecord } from '../../model/as-written.js'
import type { FlatRecord } from '../../model/record.js'
import { withWrittenNumbers } from '../exact-json.js'
import { soundValue } from '../parse.js'
import type { ForeignReading } from '../reading.js'
import type { IsSound } from '../sound-record.js'
import { rowRecord } from '../table/row-record.js'
import type { Shared } from '../table/shared.js'
import { idOfNumber } from '../table/statement-id.js'
import type { ColumnRow } from '../table/take-rows.js'
import type { ForeignRecord, RecordsFound } from './foreign-record.js'
import { isRecord, recordsOfValue } from './items.js'

export interface LineItem extends Pick<RecordsFound, 'listPath'> {
  readonly record: ForeignRecord
}

/** Quickly; undefined for all that has to be looked at closely. */
export function itemOn(text: string, reading: ForeignReading): LineItem | undefined {
  const value = soundValue(text)
  if (value === undefined) return undefined
  const found = recordsOfValue(withWrittenNumbers(value, text), reading)
  const [record, another] = found.flatMap(({ records }) => records)
  if (record === undefined || another !== undefined || found.some(({ isMissing }) => isMissing === true))
    return undefined
  const listPath = found.find((each) => each.listPath !== undefined)?.listPath
  return isRecord(record.value, reading) ? { record, ...(listPath !== undefined && { listPath }) } : undefined
}

/**
 * The record of an item before it is known what others say of those whom it names; undefined where anything is wrong.
 */
export function ownRecord(
  { cells, number, problem }: ColumnRow,
  shared: Shared,
  isSound: IsSound,
): FlatRecord | undefined {
  if (problem !== undefined || !cells.has('gist')) return undefined
  const { record, problems } = rowRecord(cells, idOfNumber(number), shared)
  return problems.length === 0 && isSound(record) ? readRecord(record) : undefined
}
