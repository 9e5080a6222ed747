/** Who comes first: the things that have the most statements. */
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

/**
 * Those with the most, three at most, from most. Of equals all are named or none, so that no order of names decides who
 * comes first. There may be millions: they are not sorted.
 */
export function most<Thing>(all: readonly Thing[], countOf: (thing: Thing) => number): Thing[] {
  const first: Thing[] = []
  for (const thing of all) {
    const last = first[MOST]
    if (last !== undefined && countOf(thing) <= countOf(last)) continue
    const place = first.findIndex((other) => countOf(other) < countOf(thing))
    first.splice(place === -1 ? first.length : place, 0, thing)
    first.splice(MOST + 1)
  }
  const next = first[MOST]
  const cut = next === undefined ? 0 : countOf(next)
  return first.slice(0, MOST).filter((thing) => countOf(thing) > cut)
}

/** A thing of a register. */
interface Counted {
  readonly id: string
  readonly says: number
}

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
