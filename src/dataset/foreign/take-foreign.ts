/** Somebody else's JSON, read by `--map`: its items are taken in or refused. */
import type { Intake } from '../intake.js'
import { checkMapping, listed, type Mapping } from '../mapping.js'
import type { Reading } from '../reading.js'
import type { Column } from '../table/columns.js'
import { type ColumnRow, takeRows } from '../table/take-rows.js'
import { foreignItems, type Item } from './items.js'
import { pathsIn, textsAt } from './path.js'

/** @throws ClaimsError (data) for a file that is no JSON; (usage) where no item has a path of the mapping */
export async function takeForeign(
  bytes: Uint8Array,
  file: string,
  mapping: Mapping,
  { dates }: Reading,
): Promise<Intake> {
  const { items, refused } = await foreignItems(bytes, file)
  const paths = pathsIn(items.map(({ value }) => value))
  checkMapping(mapping, paths, file)
  const labels = new Map(
    [...mapping].flatMap(
      ([{ name, field }, path]) =>
        [
          [field, path],
          [name, path],
        ] as const,
    ),
  )
  const found = await takeRows(
    items.map((item) => columnRow(item, mapping)),
    { row: 'record', column: 'field', labels },
    dates,
  )
  return {
    file,
    taken: found.taken,
    refused: [...refused, ...found.refused],
    notices: leftOut(paths, mapping, file),
  }
}

function columnRow({ row, number, value }: Item, mapping: Mapping): ColumnRow {
  const found = [...mapping].map(([column, path]) => ({
    column,
    path,
    texts: [...new Set(textsAt(value, path))],
  }))
  const several = found.find(({ column, texts }) => texts.length > 1 && !SEVERAL.has(column.name))
  return {
    row,
    number,
    cells: new Map(
      found.flatMap(({ column, texts }) => (texts.length === 0 ? [] : [[column.name, texts.join('; ')]])),
    ),
    ...(several === undefined ? {} : { problem: tooMany(several.column, several.path, several.texts) }),
  }
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

function leftOut(paths: readonly string[], mapping: Mapping, file: string): string[] {
  const used = [...mapping.values()]
  const unused = paths.filter(
    (path) =>
      !used.some(
        (theirs) => theirs === path || theirs.startsWith(`${path}.`) || path.startsWith(`${theirs}.`),
      ),
  )
  const outermostOnly = unused.filter((path) => !unused.some((other) => path.startsWith(`${other}.`)))
  return outermostOnly.length === 0 ? [] : [`${file}: fields left out: ${listed(outermostOnly)}`]
}
