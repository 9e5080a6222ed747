/** Counts of statements by one or two keys. A statement under several headings counts under each, and once in sums. */
import { compareText } from '../../text/compare-text.js'
import { PairCounts } from '../../evidence/pair-counts.js'
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

/** Rows and columns are added as their keys come; they are read in the order of their names. */
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
    const rows = this.#rows.inOrder()
    for (const place of this.#places(rows, columns)) {
      const [row = 0, column = 0] = [
        rows[Math.floor(place / columns.length)],
        columns[place % columns.length],
      ]
      const count = this.#counts.get(row, column)
      yield { row: this.#rows.counted(row).key, column: this.#columns.counted(column).key, count }
    }
  }

  /** Of all cells that are not zero: as many as stand before them when rows are told one after another. */
  #places(rows: readonly number[], columns: readonly number[]): Float64Array {
    const [rowPlaces, columnPlaces] = [placesOf(rows), placesOf(columns)]
    const places: number[] = []
    this.#counts.each((row, column) => {
      places.push((rowPlaces[row] ?? 0) * columns.length + (columnPlaces[column] ?? 0))
    })
    return Float64Array.from(places).sort()
  }
}

/** Where each number stands in a list of all of them. */
function placesOf(numbers: readonly number[]): Int32Array {
  const places = new Int32Array(numbers.length)
  for (const [place, number] of numbers.entries()) places[number] = place
  return places
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
