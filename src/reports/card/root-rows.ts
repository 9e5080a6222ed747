/** The independent roots behind a statement, as a small tree. */
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import { faint, plain, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import { type Roots, rootsOf } from '../roots.js'
import { type CardRow, row } from './row.js'

export function rootRows(lookup: Lookup, statement: Statement): CardRow[] {
  const found = rootsOf(lookup, statement)
  if (found.roots.length === 0) return []
  const branches = found.roots.flatMap(({ name, sure, documents }) => [
    [...plain(name), ...faint(sure ? '' : '  perhaps')],
    ...documents.map((id, index) => branch(lookup, id, index === documents.length - 1)),
  ])
  return [row('roots', plain(howMany(found)), ...branches)]
}

function howMany({ least, most }: Roots): string {
  if (least === most) return `${counted(least, 'independent root')}`
  return `${String(least)} independent ${least === 1 ? 'root' : 'roots'}, perhaps up to ${String(most)}`
}

function branch(lookup: Lookup, id: string, isLast: boolean): Text {
  const document = lookup.documents.get(id)
  return [
    ...plain(`${isLast ? '└' : '├'} ${document?.publisher ?? document?.type ?? id}`),
    ...faint(`  ${id}`),
  ]
}
