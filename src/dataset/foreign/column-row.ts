/** An item of somebody else's JSON as a row of our columns, by the mapping. */
import type { Row } from '../intake.js'
import type { Mapping } from '../mapping.js'
import type { Column } from '../table/columns.js'
import type { ColumnRow, Wording } from '../table/take-rows.js'
import { textsAt } from './path.js'

/** @param number of the item in its file, from 1 */
export function columnRow(value: object, number: number, row: Row, mapping: Mapping): ColumnRow {
  const cells = new Map<string, string>()
  let problem: ColumnRow['problem']
  for (const [column, path] of mapping) {
    const all = textsAt(value, path)
    const texts = all.length > 1 ? [...new Set(all)] : all
    if (texts.length > 1 && !SEVERAL.has(column.name)) problem ??= tooMany(column, path, texts)
    if (texts.length > 0) cells.set(column.name, texts.join('; '))
  }
  return problem === undefined ? { row, number, cells } : { row, number, cells, problem }
}

/** What the file's own things are called in messages. */
export function wordingOf(mapping: Mapping): Wording {
  const labels = new Map(
    [...mapping].flatMap(
      ([{ name, field }, path]) =>
        [
          [field, path],
          [name, path],
        ] as const,
    ),
  )
  return { row: 'record', column: 'field', labels }
}

/** Columns that take several names. */
const SEVERAL: ReadonlySet<string> = new Set(['source', 'target', 'addressee'])

function tooMany(
  { name }: Column,
  path: string,
  texts: readonly string[],
): { message: string; hint: string } {
  return {
    message: `there are ${texts.length} values at “${path}”, and ${name} takes one`,
    hint: 'split the item, or map another path',
  }
}
