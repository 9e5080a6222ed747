/** The origins behind a statement, as a small tree. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { faint, plain, type Text } from '../../page/text.js'
import { type Origins, originsOf } from '../origins.js'
import { type CardRow, row } from './row.js'

export function originRows(lookup: Lookup, statement: Statement): CardRow[] {
  const found = originsOf(lookup, statement)
  if (found.origins.length === 0) return []
  const branches = found.origins.flatMap(({ name, sure, documents }) => [
    [...plain(name), ...faint(sure ? '' : '  perhaps')],
    ...documents.map((id, index) => branch(lookup, id, index === documents.length - 1)),
  ])
  return [row('origins', plain(howMany(found)), ...branches)]
}

/** `1`, or `1, perhaps 2`. */
function howMany({ least, most }: Origins): string {
  return least === most ? String(least) : `${String(least)}, perhaps ${String(most)}`
}

function branch(lookup: Lookup, id: string, isLast: boolean): Text {
  const document = lookup.documents.get(id)
  return [
    ...plain(`${isLast ? '└' : '├'} ${document?.publisher ?? document?.type ?? id}`),
    ...faint(`  ${id}`),
  ]
}
