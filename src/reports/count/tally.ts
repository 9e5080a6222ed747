/** Counts of statements by one or two keys. A statement under several headings counts under each, and once in sums. */
import { compareText } from '../../model/compare-text.js'
import { PairCounts } from '../../model/pair-counts.js'
import type { Key } from './keys.js'

export interface Cell {
  readonly row: Key
  /** Absent where there is but one dimension. */
  readonly column?: Key
  readonly count: number
}

interface Counted {
  readonly key: Key
  readonly count: number
}

export class Tally {
  total = 0
  readonly #rows = new Headings()
  readonly #columns = new Headings()
  /** By the numbers of a row and of a column. */
  readonly #counts = new PairCounts()

  /** The numbers of keys as headings of rows, or of columns. */
  rowsOf(keys: readonly Key[]): readonly number[] {
    return keys.map((key) => this.#rows.number(key))
  }

  columnsOf(keys: readonly Key[]): readonly number[] {
    return keys.map((key) => this.#columns.number(key))
  }

  /**
   * So many statements that stand in these rows, and in these columns if there are two dimensions.
   * @throws ClaimsError (usage) where there are too many different counts
   */
  add(rows: readonly number[], columns: readonly number[], times: number): void {
    this.total += times
    for (const column of columns) this.#columns.increase(column, times)
    for (const row of rows) {
      this.#rows.increase(row, times)
      for (const column of columns) this.#counts.add(row, column, times)
    }
  }

  get rows(): readonly Counted[] {
    return this.#rows.inOrder().map((row) => this.#rows.counted(row))
  }

  /** None where there is but one dimension. */
  get columns(): readonly Counted[] {
    return this.#columns.inOrder().map((column) => this.#columns.counted(column))
  }

  /** Of a row that is there, in the order of the columns: how many statements are in both. */
  across(row: Key): readonly number[] {
    const number = this.#rows.numberOf(row)
    return this.#columns.inOrder().map((column) => this.#counts.get(number, column))
  }

  /** All that are not zero, by rows. */
  *cells(): Generator<Cell> {
    const columns = this.#columns.inOrder()
    if (columns.length === 0) {
      for (const { key: row, count } of this.rows) yield { row, count }
      return
    }
    for (const { row, column, count } of this.#inOrder(this.#rows.inOrder(), columns)) {
      yield { row: this.#rows.counted(row).key, column: this.#columns.counted(column).key, count }
    }
  }

  /** First put on the heap of their column, then heap by heap on that of their row, so that nothing is compared. */
  *#inOrder(rows: readonly number[], columns: readonly number[]): Generator<Placed> {
    const byColumn: Placed[][] = columns.map(() => [])
    this.#counts.each((row, column, count) => byColumn[column]?.push({ row, column, count }))
    const byRow: Placed[][] = rows.map(() => [])
    for (const column of columns) for (const placed of byColumn[column] ?? []) byRow[placed.row]?.push(placed)
    for (const row of rows) yield* byRow[row] ?? []
  }
}

/** A cell by its numbers. */
interface Placed {
  readonly row: number
  readonly column: number
  readonly count: number
}

/** The keys of one dimension by number, in the order in which they come. */
class Headings {
  readonly #numbers = new Map<string, number>()
  readonly #keys: Key[] = []
  readonly #counts: number[] = []

  increase(number: number, times: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + times
  }

  counted(number: number): Counted {
    const key = this.#keys[number]
    if (key === undefined) throw new RangeError(`no heading ${String(number)}`)
    return { key, count: this.#counts[number] ?? 0 }
  }

  numberOf(key: Key): number {
    return this.#numbers.get(nameOf(key)) ?? -1
  }

  /** The numbers: alphabetical, days in their order; what has no value comes last. */
  inOrder(): number[] {
    const rank = ({ key }: Counted): number => (key.value === undefined ? 1 : 0)
    return this.#keys
      .map((_, number) => ({ number, ...this.counted(number) }))
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          compareText(a.key.order, b.key.order) ||
          compareText(a.key.value ?? '', b.key.value ?? '') ||
          compareText(a.key.name, b.key.name),
      )
      .map(({ number }) => number)
  }

  /** Of a key that may be new. */
  number(key: Key): number {
    const name = nameOf(key)
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#keys.length)
    return this.#keys.push(key) - 1
  }
}

function nameOf({ value, name }: Key): string {
  return value === undefined ? `-${name}` : `+${value}`
}
