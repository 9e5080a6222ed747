/**
 * The orders that people ask for: counts run from most, all else upwards, and what has no value comes last, also in
 * reverse. Equals stay as they stood.
 */
import { compareText } from '../text/compare-text.js'
import { compareDates } from './date-order.js'

type Value = string | number

/** By what items may be ordered. */
export interface OrderBy<Item> {
  /** Undefined of an item that has none. Dates are EDTF. */
  readonly value: (item: Item) => Value | undefined
  readonly kind: Kind
}

/** A count of things, or how much of something there is, such as days. */
type Kind = 'count' | 'amount' | 'date' | 'text'

const COMPARE: Readonly<Record<Kind, (one: Value, other: Value) => number>> = {
  count: (one, other) => Number(other) - Number(one),
  amount: (one, other) => Number(one) - Number(other),
  date: (one, other) => compareDates(String(one), String(other)),
  text: (one, other) => compareText(String(one), String(other)),
}

/** Of two values; 0 where they are equal. */
export function compareValues(
  kind: Kind,
  one: Value | undefined,
  other: Value | undefined,
  reverse: boolean,
): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return reverse ? COMPARE[kind](other, one) : COMPARE[kind](one, other)
}

export function sortedBy<Item>(
  all: readonly Item[],
  { kind, value }: OrderBy<Item>,
  reverse: boolean,
): Item[] {
  return all
    .map((item) => ({ item, own: value(item) }))
    .sort((one, other) => compareValues(kind, one.own, other.own, reverse))
    .map(({ item }) => item)
}
