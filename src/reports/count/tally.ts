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
  readonly count: number
}

export class Tally {
  total = 0
  readonly #rows = new Headings()
  readonly #columns = new Headings()
  /** By the number of the row, then of the column. */
  readonly #cells: Map<number, number>[] = []

  /** So many statements that have these keys in one dimension, and in the other if there are two. */
  add([rows = [], columns = []]: readonly (readonly Key[])[], times: number): void {
    this.total += times
    const across = this.#columns.increase(columns, times)
    for (const row of this.#rows.increase(rows, times)) {
      const cells = (this.#cells[row] ??= new Map())
      for (const column of across) cells.set(column, (cells.get(column) ?? 0) + times)
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
    const cells = this.#cells[this.#rows.numberOf(row)]
    return this.#columns.inOrder().map((column) => cells?.get(column) ?? 0)
  }

  /** All that are not zero, by rows. */
  *cells(): Generator<Cell> {
    const columns = this.#columns.inOrder()
    const place = new Map(columns.map((column, index) => [column, index]))
    for (const number of this.#rows.inOrder()) {
      const { key: row, count } = this.#rows.counted(number)
      if (columns.length === 0) yield { row, count }
      const cells = [...(this.#cells[number] ?? [])]
      cells.sort(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
      for (const [column, both] of cells) {
        yield { row, column: this.#columns.counted(column).key, count: both }
      }
    }
  }
}

/** The keys of one dimension by number, in the order in which they come. */
class Headings {
  readonly #numbers = new Map<string, number>()
  readonly #keys: Key[] = []
  readonly #counts: number[] = []
  /** Whoever counts much hands over the same lists of keys again and again. */
  readonly #known = new WeakMap<readonly Key[], readonly number[]>()

  /** The numbers of the keys. */
  increase(keys: readonly Key[], times: number): readonly number[] {
    const numbers = this.#known.get(keys) ?? keys.map((key) => this.#number(key))
    this.#known.set(keys, numbers)
    for (const number of numbers) this.#counts[number] = (this.#counts[number] ?? 0) + times
    return numbers
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
          compareText(a.key.value ?? '', b.key.value ?? ''),
      )
      .map(({ number }) => number)
  }

  #number(key: Key): number {
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
