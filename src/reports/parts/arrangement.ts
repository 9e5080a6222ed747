/**
 * Which items of an answer are shown first, and how many: `--order`, `--reverse`, `--limit`. Every list of items is
 * arranged here, so that the same words mean the same everywhere: counts run from most, all else upwards, and what has no
 * value comes last, also in reverse.
 */
import { type OrderBy, sortedBy } from '../../model/order-by.js'

/** What was asked for. */
export interface Arrangement {
  /** One of the orders of the report; its usual one where absent. */
  readonly order?: string | undefined
  readonly reverse?: boolean | undefined
  /** The most items; all where absent. */
  readonly limit?: number | undefined
}

/** The orders of a report by name; the first is the usual one, in which its items stand already. */
export type Orders<Item, Name extends string = string> = Readonly<Record<Name, OrderBy<Item>>>

/** What is shown, and how many more there are. */
export interface Arranged<Item> {
  readonly shown: readonly Item[]
  readonly more: number
}

/** @param all in the usual order, which also decides between equals */
export function arranged<Item>(
  all: readonly Item[],
  orders: Orders<Item>,
  { order, reverse = false, limit = Infinity }: Arrangement,
): Arranged<Item> {
  const by = order === undefined && !reverse ? undefined : orders[order ?? Object.keys(orders)[0] ?? '']
  const sorted = by === undefined ? all : sortedBy(all, by, reverse)
  const shown = limit < sorted.length ? sorted.slice(0, limit) : sorted
  return { shown, more: sorted.length - shown.length }
}

/** `12 more: --limit 40 shows them.` */
export function moreLine({ shown, more }: Arranged<unknown>): string {
  return more === 0 ? '' : `${String(more)} more: --limit ${String(shown.length + more)} shows all.`
}
