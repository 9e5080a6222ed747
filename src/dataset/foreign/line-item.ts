/** The one item on a line of somebody else's NDJSON, and its record by itself. */
import { readRecord } from '../../model/as-written.js'
import { isObject } from '../../model/merge.js'
import type { FlatRecord } from '../../model/record.js'
import { soundValue } from '../parse.js'
import type { IsSound } from '../sound-record.js'
import { rowRecord, type Shared } from '../table/row-record.js'
import { type ColumnRow, idOf } from '../table/take-rows.js'
import { membersOf } from './take-foreign.js'

/** Quickly; undefined for all that has to be looked at closely. */
export function itemOn(text: string): object | undefined {
  const value = soundValue(text)
  const [item, another] = value === undefined ? [] : membersOf(value)
  return another === undefined && isObject(item) ? item : undefined
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
  const { record, problems } = rowRecord(cells, idOf(number), shared)
  return problems.length === 0 && isSound(record) ? readRecord(record) : undefined
}
