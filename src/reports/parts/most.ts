/** Which of the things of a register have the most statements: the first three, equals in the order of the register. */
import { sortedBy } from '../../model/order-by.js'
import { joined, plain, type Target, type Text, linked } from '../../page/text.js'
import type { Id, Ordinal } from '../field-values.js'

/** One of those with the most statements. */
export interface MostItem {
  /** Its id. */
  readonly id: Id
  /** How many statements. */
  readonly statements: Ordinal
}

const MOST = 3

/** None of them where none has two. */
export function most<Item extends { readonly id: string; readonly says: number }>(
  items: readonly Item[],
): readonly Item[] {
  const first = sortedBy(items, { kind: 'count', value: ({ says }) => says }, false).slice(0, MOST)
  return first.some(({ says }) => says > 1) ? first.filter(({ says }) => says > 0) : []
}

export function mostItems(items: Parameters<typeof most>[0]): MostItem[] {
  return most(items).map(({ id, says }) => ({ id, statements: says }))
}

/** `Most: Ministry of Defence of Armenia (42), …`; nothing where there is no statement, or one thing only. */
export function mostText<Item extends { readonly id: string; readonly says: number }>(
  items: readonly Item[],
  kind: Target['kind'],
  nameOf: (item: Item) => string,
): Text {
  const first = most(items)
  if (items.length < 2 || first.length === 0) return []
  const named = first.map((item) => [
    ...linked(kind, item.id, 'plain', nameOf(item)),
    ...plain(` (${String(item.says)})`),
  ])
  return [...plain('Most: '), ...joined(named, ', '), ...plain('.')]
}
