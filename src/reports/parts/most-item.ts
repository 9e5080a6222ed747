/** The things that have the most statements: of a register, as JSON and in words. */
import { joined, plain, type Target, type Text, linked } from '../../page/text.js'
import type { Id, Ordinal } from '../field-values.js'
import { most } from './most.js'

/** One of those with the most statements. */
export interface MostItem {
  /** Its id. */
  readonly id: Id
  /** How many statements. */
  readonly statements: Ordinal
}

/** A thing of a register. */
interface Counted {
  readonly id: string
  readonly says: number
}

/** Those with the most statements, as JSON. */
export function mostItems(items: readonly Counted[]): MostItem[] {
  return most(items, saysOf).map(({ id, says }) => ({ id, statements: says }))
}

/** `Most: Ministry of Defence of Armenia (42), …`; nothing where there is no statement, or one thing only. */
export function mostText<Item extends Counted>(
  items: readonly Item[],
  kind: Target['kind'],
  nameOf: (item: Item) => string,
): Text {
  const first = most(items, saysOf)
  if (items.length < 2 || first.length === 0) return []
  const named = first.map((item) => [
    ...linked(kind, item.id, 'plain', nameOf(item)),
    ...plain(` (${String(item.says)})`),
  ])
  return [...plain('Most: '), ...joined(named, ', '), ...plain('.')]
}

function saysOf({ says }: Counted): number {
  return says
}
