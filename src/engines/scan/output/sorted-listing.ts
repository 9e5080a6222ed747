/** The records that fit a question, in the order of time: the day said, the source's name, the id. */
import type { Found } from '../../../evidence/engine.js'
import { compareDates } from '../../../model/date-order.js'
import type { FlatRecord } from '../../../model/record.js'
import { compareText } from '../../../text/compare-text.js'
import type { Scan } from '../scan.js'
import { Listing } from './listing.js'
import { Runs } from './runs.js'
import type { OnExit } from './temporary.js'

type Key = readonly [saidDate: string | null, sourceName: string, id: string]

const MANY = 1000

export class SortedListing extends Listing {
  override readonly order = 'time'
  readonly #onExit: OnExit
  readonly #mostHeld: number | undefined

  constructor(scan: Scan, onExit: OnExit, mostHeld?: number) {
    super(scan)
    this.#onExit = onExit
    this.#mostHeld = mostHeld
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
    const runs = new Runs(compare, this.#onExit, this.#mostHeld)
    for await (const { lines } of this.found('lines', 0)) {
      for (const line of textLines(lines)) await runs.add({ key: keyOf(line), line })
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

function keyOf(line: string): Key {
  const { saidDate = null, sourceName, source, id } = JSON.parse(line) as FlatRecord
  return [saidDate, sourceName ?? source ?? '', id]
}

function compare([saidA, nameA, idA]: Key, [saidB, nameB, idB]: Key): number {
  return (
    compareDates(saidA ?? undefined, saidB ?? undefined) || compareText(nameA, nameB) || compareText(idA, idB)
  )
}
