/**
 * The records that fit a question, in an order that is asked for; equals in that of time: the day said, the source's
 * name, the id.
 */
import type { Found, Order } from '../../../evidence/engine.js'
import { compareDates } from '../../../model/date-order.js'
import { LIST_ORDER } from '../../../model/list-order.js'
import { compareValues } from '../../../model/order-by.js'
import type { FlatRecord } from '../../../model/record.js'
import { compareText } from '../../../text/compare-text.js'
import type { Scan } from '../scan.js'
import { Listing } from './listing.js'
import { Runs } from './runs.js'
import type { OnExit } from './temporary.js'

/** Null where a record has no such value. */
type Key = readonly [value: string | number | null, saidDate: string | null, sourceName: string, id: string]

/** How records are sorted. */
export interface Sorting {
  readonly order: Order
  readonly reverse: boolean
}

/** What sorting may use. */
export interface SortingSpace {
  readonly onExit: OnExit
  /** Characters; more are put into temporary files. */
  readonly mostHeld: number | undefined
}

const MANY = 1000

export class SortedListing extends Listing {
  override readonly order: Order
  readonly #sorting: Sorting
  readonly #space: SortingSpace

  constructor(scan: Scan, sorting: Sorting, space: SortingSpace) {
    super(scan)
    this.order = sorting.order
    this.#sorting = sorting
    this.#space = space
  }

  /** Lines of NDJSON in UTF-8, each with its newline, many at a time; at most so many. */
  override async *lines(limit: number): AsyncGenerator<Uint8Array> {
    let many: string[] = []
    for await (const line of this.#sorted(limit)) {
      many.push(line)
      if (many.length < MANY) continue
      yield Buffer.from(`${many.join('\n')}\n`)
      many = []
    }
    if (many.length > 0) yield Buffer.from(`${many.join('\n')}\n`)
  }

  override async *records(limit: number): AsyncGenerator<Found> {
    for await (const line of this.#sorted(limit)) {
      yield this.standing(JSON.parse(line) as FlatRecord)
    }
  }

  async *#sorted(limit: number): AsyncGenerator<string> {
    const { order, reverse } = this.#sorting
    const runs = new Runs(comparing(order, reverse), this.#space.onExit, this.#space.mostHeld)
    let place = 0
    for await (const { lines } of this.found('lines', 0)) {
      for (const line of limit > 0 ? textLines(lines) : [])
        await runs.add({ key: keyOf(line, order, place++), line })
    }
    let left = limit
    for await (const line of runs.sorted()) {
      if (left-- <= 0) return
      yield line
    }
  }
}

function textLines(lines: Uint8Array): string[] {
  return new TextDecoder().decode(lines).split('\n').slice(0, -1)
}

/** @param place in the files, a number that rises */
function keyOf(line: string, order: Order, place: number): Key {
  const record = JSON.parse(line) as FlatRecord
  const { saidDate = null, sourceName, source, id } = record
  const named = { ...record, sourceName: sourceName ?? source }
  const value = order === 'file' ? place : LIST_ORDER[order].value(named)
  return [value ?? null, saidDate, sourceName ?? source ?? '', id]
}

function comparing(order: Order, reverse: boolean): (one: Key, other: Key) => number {
  // From most: the last of the files first.
  const kind = order === 'file' ? 'count' : LIST_ORDER[order].kind
  const isReversed = reverse && order !== 'file'
  return ([a, saidA, nameA, idA], [b, saidB, nameB, idB]) =>
    compareValues(kind, a ?? undefined, b ?? undefined, isReversed) ||
    compareDates(saidA ?? undefined, saidB ?? undefined) ||
    compareText(nameA, nameB) ||
    compareText(idA, idB)
}
