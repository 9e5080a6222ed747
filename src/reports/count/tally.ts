/** Counts of statements by one or two keys. A statement under several headings counts under each, and once in sums. */
import { compareText } from '../../model/compare-text.js'
import type { Key } from './keys.js'

export interface Cell {
  readonly row: Key
  /** Absent where there is but one dimension. */
  readonly column?: Key
  readonly count: number
}

interface Counted {
  readonly key: Key
  count: number
}

type Counts = Map<string, Counted>

export class Tally {
  total = 0
  readonly #rows: Counts = new Map()
  readonly #columns: Counts = new Map()
  readonly #cells = new Map<string, Counts>()

  /** So many statements that have these keys in one dimension, and in the other if there are two. */
  add([rows = [], columns = []]: readonly (readonly Key[])[], times: number): void {
    this.total += times
    for (const column of columns) increase(this.#columns, column, times)
    for (const row of rows) {
      increase(this.#rows, row, times)
      const cells = this.#cells.get(nameOf(row)) ?? new Map<string, Counted>()
      this.#cells.set(nameOf(row), cells)
      for (const column of columns) increase(cells, column, times)
    }
  }

  get rows(): readonly Counted[] {
    return inOrder(this.#rows)
  }

  /** None where there is but one dimension. */
  get columns(): readonly Counted[] {
    return inOrder(this.#columns)
  }

  count(row: Key, column: Key): number {
    return this.#cells.get(nameOf(row))?.get(nameOf(column))?.count ?? 0
  }

  /** All that are not zero, by rows. */
  *cells(): Generator<Cell> {
    const hasColumns = this.#columns.size > 0
    for (const { key: row, count } of this.rows) {
      if (!hasColumns) yield { row, count }
      const cells = inOrder(this.#cells.get(nameOf(row)) ?? new Map<string, Counted>())
      for (const cell of cells) yield { row, column: cell.key, count: cell.count }
    }
  }
}

function nameOf({ value, name }: Key): string {
  return value === undefined ? `-${name}` : `+${value}`
}

function increase(counts: Counts, key: Key, times: number): void {
  const counted = counts.get(nameOf(key)) ?? { key, count: 0 }
  counted.count += times
  counts.set(nameOf(key), counted)
}

/** Alphabetical, days in their order; what has no value comes last. */
function inOrder(counts: Counts): Counted[] {
  const rank = ({ key }: Counted): number => (key.value === undefined ? 1 : 0)
  return [...counts.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.key.order, b.key.order) ||
      compareText(a.key.value ?? '', b.key.value ?? ''),
  )
}
