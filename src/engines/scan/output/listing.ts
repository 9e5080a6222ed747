/** The records that fit a question, in the order of their files, as they are found. */
import { ClaimsError, type Problem } from '../../../error.js'
import type { Found } from '../collector.js'
import type { Found as FoundStatement, Order, StatementStream } from '../../../evidence/engine.js'
import type { OutcomeCounts } from '../../../query/outcome-counts.js'
import type { FlatRecord } from '../../../model/record.js'
import type { DatasetInfo } from '../../../model/dataset.js'
import type { ParsedQuery } from '../../../query/parse.js'
import { type Counts, NO_COUNTS, outcomesOf, sum } from '../counting/counts.js'
import { firstLines } from '../input/block.js'
import { found } from '../names/one-record.js'
import type { Scan } from '../scan.js'

export class Listing implements StatementStream {
  readonly order: Order = 'file'
  readonly asked: ParsedQuery
  readonly info: DatasetInfo
  readonly #scan: Scan
  #counts: Counts = NO_COUNTS

  constructor(scan: Scan) {
    this.asked = scan.question.parsed
    this.info = scan.data.info
    this.#scan = scan
  }

  get counts(): OutcomeCounts {
    return outcomesOf(this.#counts, this.#scan.question.asksWhenKnown)
  }

  /**
   * Lines of NDJSON in UTF-8, each with its newline, many at a time; at most so many.
   * @throws ClaimsError as `Scan`, after what stands before the error was given out
   */
  async *lines(limit: number): AsyncGenerator<Uint8Array> {
    for await (const { lines, left } of this.#printed('lines', limit)) {
      if (lines.length > 0) yield firstLines(lines, left)
      if (this.#shown >= limit) return
    }
  }

  /** One by one; at most so many, but all are counted. @throws as `lines` */
  async *records(limit: number): AsyncGenerator<FoundStatement> {
    for await (const { records, left } of this.#printed('records', limit)) {
      const shown = records.filter(({ outcome }) => outcome !== 'unattributed').slice(0, left)
      for (const { record } of shown) yield this.standing(record)
    }
  }

  protected standing(record: FlatRecord): FoundStatement {
    return found(this.#scan.question.one(record, this.#scan.data.dataFlag))
  }

  /** What is found, counted; with how many may be shown of it. */
  protected async *found(
    kind: 'lines' | 'records',
    limit: number,
  ): AsyncGenerator<Found & { readonly left: number }> {
    for await (const found of this.#scan.found({ kind })) {
      const left = Math.max(0, limit - this.#shown)
      this.#counts = sum(this.#counts, found.counts)
      yield { ...found, left }
    }
  }

  /** The same for what is printed as it is found. */
  async *#printed(...asked: Parameters<Listing['found']>): ReturnType<Listing['found']> {
    try {
      yield* this.found(...asked)
    } catch (error) {
      throw error instanceof ClaimsError
        ? new ClaimsError(error.kind, [...error.problems, INCOMPLETE])
        : error
    }
  }

  get #shown(): number {
    return this.#counts.fits + this.#counts.perhaps
  }
}

/** The last thing that is told. */
const INCOMPLETE: Problem = { message: 'the answer is incomplete: it has only what stands before this' }
