/** The records that fit a question, in the order of time: the day said, the source's name, the id. */
import type { FlatRecord } from '../../../model/record.js'
import { compareText } from '../../../text/compare-text.js'
import { compareDates } from '../../../model/order.js'
import type { Found as FoundStatement, StatementStream } from '../../../evidence/engine.js'
import type { OutcomeCounts } from '../../../query/outcome-counts.js'
import type { DatasetInfo } from '../../../model/dataset.js'
import type { ParsedQuery } from '../../../query/parse.js'
import { type Counts, NO_COUNTS, outcomesOf, sum } from '../counting/counts.js'
import { found } from '../names/one-record.js'
import { Runs } from './runs.js'
import type { Scan } from '../scan.js'
import type { OnExit } from './temporary.js'

type Key = readonly [saidDate: string | null, sourceName: string, id: string]

const MANY = 1000

export class SortedListing implements StatementStream {
  readonly order = 'time'
  readonly #scan: Scan
  readonly #onExit: OnExit
  readonly #mostHeld: number | undefined
  #counts: Counts = NO_COUNTS

  constructor(scan: Scan, onExit: OnExit, mostHeld?: number) {
    this.#scan = scan
    this.#onExit = onExit
    this.#mostHeld = mostHeld
  }

  get counts(): OutcomeCounts {
    return outcomesOf(this.#counts, this.#scan.question.asksWhenKnown)
  }

  get asked(): ParsedQuery {
    return this.#scan.question.parsed
  }

  get info(): DatasetInfo {
    return this.#scan.data.info
  }

  /** Lines of NDJSON in UTF-8, each with its newline, many at a time; at most so many. */
  async *lines(limit: number): AsyncGenerator<Uint8Array> {
    let many: string[] = []
    for await (const line of this.#sorted(limit)) {
      many.push(line)
      if (many.length < MANY) continue
      yield Buffer.from(`${many.join('\n')}\n`)
      many = []
    }
    if (many.length > 0) yield Buffer.from(`${many.join('\n')}\n`)
  }

  async *records(limit: number): AsyncGenerator<FoundStatement> {
    for await (const line of this.#sorted(limit)) {
      yield found(this.#scan.question.one(JSON.parse(line) as FlatRecord))
    }
  }

  async *#sorted(limit: number): AsyncGenerator<string> {
    const runs = new Runs(compare, this.#onExit, this.#mostHeld)
    for await (const { counts, lines } of this.#scan.found({ kind: 'lines' })) {
      this.#counts = sum(this.#counts, counts)
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
