/** Everything that is wrong with a line of somebody else’s NDJSON. */
import type { Problem } from '../../error.js'
import { isObject } from '../../model/merge.js'
import type { Mapping } from '../reading.js'
import { locate } from '../locate.js'
import { parse } from '../parse.js'
import { placesIn } from '../place.js'
import type { Shared } from '../table/row-record.js'
import { takeRow } from '../table/take-rows.js'
import { columnRow, wordingOf } from './column-row.js'
import { membersOf, notAnObject } from './take-foreign.js'

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
  mapping: Mapping,
  shared: Shared,
): Promise<readonly Problem[]> {
  const place = placesIn(text, file, line)
  const row = { where: place(0), content: text }
  const parsed = await parse(text)
  if ('findings' in parsed) return locate(text, parsed.findings, place)
  const members = membersOf(parsed.value)
  const [item] = members
  const items = members.length
  if (items !== 1) {
    // In a large file the numbers of items are those of their lines.
    const hint = 'in a file of this size each item stands on a line of its own'
    return [{ message: `the line holds ${items} items`, where: row.where, hint }]
  }
  if (!isObject(item)) return [notAnObject(number, row)]
  return (await takeRow(columnRow(item, number, row, mapping), shared, wordingOf(mapping))).problems
}
