/** A tally as it is shown: its rows and columns in the order that was asked for, the rows no more than were asked for. */
import type { CountOrder } from '../choices.js'
import { type Arranged, type Arrangement, arranged, type Orders } from '../parts/arrangement.js'
import type { Cell, Heading, Tally } from './tally.js'

const ORDERS: Orders<Heading, CountOrder> = {
  key: { kind: 'text', value: ({ key }) => (key.value === undefined ? undefined : key.order) },
  count: { kind: 'count', value: ({ count }) => count },
}

export interface ArrangedTally {
  readonly tally: Tally
  /** All of them, in their usual order. */
  readonly allRows: readonly Heading[]
  readonly rows: Arranged<Heading>
  /** None where there is but one dimension. */
  readonly columns: readonly Heading[]
}

/** Sorts the headings once. */
export function arrangedTally(tally: Tally, { limit, ...how }: Arrangement): ArrangedTally {
  const allRows = tally.rows()
  return {
    tally,
    allRows,
    rows: arranged(allRows, ORDERS, { ...how, limit }),
    columns: arranged(tally.columns(), ORDERS, how).shown,
  }
}

/** The cells that are shown, by rows. */
export function cellsOf({ tally, rows, columns }: ArrangedTally): Iterable<Cell> {
  return tally.cells(rows.shown, columns)
}
