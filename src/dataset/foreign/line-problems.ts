/** Everything that is wrong with a line of somebody else’s NDJSON. */
import type { Problem } from '../../error.js'
import { withWrittenNumbers } from '../exact-json.js'
import { locate } from '../locate.js'
import { parse } from '../parse.js'
import { placesIn } from '../place.js'
import type { ForeignReading } from '../reading.js'
import { ColumnLook } from '../table/column-look.js'
import type { Shared } from '../table/shared.js'
import { takeRow } from '../table/take-rows.js'
import { columnRow, wordingOf } from './column-row.js'
import { itemsOfPiece, notAnObject } from './items.js'

interface LinePlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Of its item in the file, from 1. */
  readonly number: number
}

/** Everything that is wrong with a line, in the words that a small file gets. */
export async function problemsOn(
  text: string,
  { file, line, number }: LinePlace,
  reading: ForeignReading,
  shared: Shared,
): Promise<readonly Problem[]> {
  const place = placesIn(text, file, line)
  const parsed = await parse(text)
  if ('findings' in parsed) return locate(text, parsed.findings, place)
  const items = itemsOfPiece(withWrittenNumbers(parsed.value, text), { text, place }, reading)
  const [item] = items
  if (item?.record === undefined || items.length !== 1) {
    // In a large file the numbers of items are those of their lines.
    const hint = 'in a file of this size each item stands on a line of its own: jq -c prints them so'
    return [{ message: `the line holds ${items.length} items`, where: place(0), hint }]
  }
  const { row, record } = item
  if (!item.isObject) return [notAnObject(number, row)]
  // What this line shows was seen when it was first read.
  const unseen = { ...shared, look: new ColumnLook() }
  return (await takeRow(columnRow(record, number, row, reading), unseen, wordingOf(reading.map))).problems
}
