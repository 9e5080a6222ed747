/** Somebody else's JSON, read by `--map`: its items are taken in or refused. */
import type { Intake } from '../intake.js'
import { checkMapping, listed, type Mapping } from '../mapping.js'
import type { Reading } from '../reading.js'
import { takeRows } from '../table/take-rows.js'
import { columnRow, wordingOf } from './column-row.js'
import { foreignItems } from './items.js'
import { pathsIn } from './path.js'

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
  const found = await takeRows(
    items.map(({ row, number, value }) => columnRow(value, number, row, mapping)),
    wordingOf(mapping),
    dates,
  )
  return {
    file,
    taken: found.taken,
    refused: [...refused, ...found.refused],
    notices: leftOut(paths, mapping, file),
  }
}

/** What is told of the fields that the mapping does not name. */
export function leftOut(paths: readonly string[], mapping: Mapping, file: string): string[] {
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
