/** Counts of statements by one or two keys. A statement under several headings counts under each, and once in sums. */
import { compareText } from '../../text/compare-text.js'
import { PairCounts } from '../../evidence/pair-counts.js'
import type { Key } from './keys.js'

/** Of a row, or of a column. */
export interface Heading {
  readonly key: Key
  /** In the order in which they came. */
  readonly number: number
  /** How many statements stand under it. */
  count: number
}

export interface Cell {
  readonly row: Key
  /** Absent where there is but one dimension. */
  readonly column?: Key
  readonly count: number
}

/** Rows and columns are added as their keys come; they are read in the order of their names. */
export class Tally {
  total = 0
  readonly #rows = new Headings()
  readonly #columns = new Headings()
  /** By the numbers of a row and of a column. */
  readonly #counts = new PairCounts()

  /** The headings of rows, or of columns, that have these keys. */
  rowsOf(keys: readonly Key[]): readonly Heading[] {
    return keys.map((key) => this.#rows.of(key))
  }

  columnsOf(keys: readonly Key[]): readonly Heading[] {
    return keys.map((key) => this.#columns.of(key))
  }

  /**
   * So many statements that stand in these rows, and in these columns if there are two dimensions.
   * @throws ClaimsError (usage) where there are too many different counts
   */
  add(rows: readonly Heading[], columns: readonly Heading[], times: number): void {
    this.total += times
    for (const column of columns) column.count += times
    for (const row of rows) {
      row.count += times
      for (const column of columns) this.#counts.add(row.number, column.number, times)
    }
  }

  /** Sorted at each call. */
  rows(): readonly Heading[] {
    return this.#rows.inOrder()
  }

  /** None where there is but one dimension. */
  columns(): readonly Heading[] {
    return this.#columns.inOrder()
  }

  /** How many statements are in both. */
  inBoth(row: Heading, column: Heading): number {
    return this.#counts.get(row.number, column.number)
  }

  /** Of some rows and columns in their order, all that are not zero. */
  *cells(rows: readonly Heading[], columns: readonly Heading[]): Generator<Cell> {
    if (columns.length === 0) {
      for (const { key, count } of rows) yield { row: key, count }
      return
    }
    for (const place of this.#places(rows, columns)) {
      const row = rows[Math.floor(place / columns.length)]
      const column = columns[place % columns.length]
      if (row === undefined || column === undefined) continue
      yield { row: row.key, column: column.key, count: this.inBoth(row, column) }
    }
  }

  /** Of all cells that are not zero: as many as stand before them when rows are told one after another. */
  #places(rows: readonly Heading[], columns: readonly Heading[]): Float64Array {
    const rowPlaces = placesOf(rows, this.#rows.size)
    const columnPlaces = placesOf(columns, this.#columns.size)
    const places: number[] = []
    this.#counts.each((row, column) => {
      const place = rowPlaces[row] ?? LEFT_OUT
      if (place !== LEFT_OUT) places.push(place * columns.length + (columnPlaces[column] ?? 0))
    })
    return Float64Array.from(places).sort()
  }
}

const LEFT_OUT = -1

/** By the number of each heading: where it stands among those that are shown. @param all how many there are */
function placesOf(headings: readonly Heading[], all: number): Int32Array {
  const places = new Int32Array(all).fill(LEFT_OUT)
  for (const [place, { number }] of headings.entries()) places[number] = place
  return places
}

/** Those of one dimension. */
class Headings {
  readonly #all = new Map<string, Heading>()

  get size(): number {
    return this.#all.size
  }

  /** Of a key that may be new. */
  of(key: Key): Heading {
    const { value, name } = key
    const id = value === undefined ? `-${name}` : `+${value}`
    const heading = this.#all.get(id) ?? { key, number: this.#all.size, count: 0 }
    this.#all.set(id, heading)
    return heading
  }

  /** Alphabetical, days in their order; what has no value comes last. */
  inOrder(): Heading[] {
    const rank = ({ key }: Heading): number => (key.value === undefined ? 1 : 0)
    return [...this.#all.values()].sort(
      (a, b) =>
        rank(a) - rank(b) ||
        compareText(a.key.order, b.key.order) ||
        compareText(a.key.value ?? '', b.key.value ?? '') ||
        compareText(a.key.name, b.key.name),
    )
  }
}
