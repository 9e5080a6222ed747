/** The records that fit a question, in the order of their files, as they are found. */
import { type Counts, NO_COUNTS } from './collector.js'
import { firstLines } from './newlines.js'
import type { OneRecord } from './one-record.js'
import { type Scan, sum } from './scan.js'

export class Listing {
  readonly #scan: Scan
  #counts: Counts = NO_COUNTS

  constructor(scan: Scan) {
    this.#scan = scan
  }

  /** How many of each standing were met so far; how many became known too late, where that is asked. */
  get counts(): Omit<Counts, 'later'> & { readonly later?: number } {
    const { later, ...standings } = this.#counts
    return this.#scan.question.asksWhenKnown ? { ...standings, later } : standings
  }

  /** Lines of NDJSON in UTF-8, each with its newline, many at a time; at most so many. */
  async *lines(limit: number): AsyncGenerator<Uint8Array> {
    for await (const { counts, lines } of this.#scan.found({ kind: 'lines' })) {
      const left = limit - this.#shown
      this.#counts = sum(this.#counts, counts)
      if (lines.length > 0) yield firstLines(lines, left)
      if (this.#shown >= limit) return
    }
  }

  /** One by one; at most so many, but all are counted. */
  async *records(limit: number): AsyncGenerator<OneRecord> {
    for await (const { counts, records } of this.#scan.found({ kind: 'records' })) {
      const left = limit - this.#shown
      this.#counts = sum(this.#counts, counts)
      const shown = records.filter(({ standing }) => standing !== 'unsourced').slice(0, Math.max(0, left))
      for (const { record } of shown) yield this.#scan.question.one(record)
    }
  }

  get #shown(): number {
    return this.#counts.fits + this.#counts.perhaps
  }
}
