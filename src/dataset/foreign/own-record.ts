/** The record of an item by itself, before it is known what other items say of those whom it names. */
import type { FlatRecord } from '../../model/record.js'
import type { IsSound } from '../sound-record.js'
import { rowRecord, type Shared } from '../table/row-record.js'
import { type ColumnRow, idOf } from '../table/take-rows.js'

/** Undefined where anything is wrong with the item. */
export function ownRecord(
  { cells, number, problem }: ColumnRow,
  shared: Shared,
  isSound: IsSound,
): FlatRecord | undefined {
  if (problem !== undefined || !cells.has('gist')) return undefined
  const { record, problems } = rowRecord(cells, idOf(number), shared)
  return problems.length === 0 && isSound(record) ? record : undefined
}
