/** The records that fit a question, in the order of their files, as they are found. */
import type { FlatRecord } from '../../model/record.js'
import type { Standing } from '../../query/select.js'
import type { OneRecord, Verdict } from './record-question.js'
import type { Scan } from './scan.js'
import type { Sieve } from './sieve.js'

export class Listing {
  /** How many of each standing were met so far, and how many became known too late. */
  readonly counts: Record<Standing, number> & { later?: number }
  readonly #scan: Scan

  constructor(scan: Scan) {
    this.#scan = scan
    const none = { fits: 0, perhaps: 0, uncertain: 0, unsourced: 0, undated: 0, no: 0 }
    this.counts = scan.question.asksWhenKnown ? { ...none, later: 0 } : none
  }

  /** Lines of NDJSON, each with its newline, many at a time; at most so many. */
  async *texts(limit: number): AsyncGenerator<string> {
    let found: string[] = []
    const blocks = this.#shown((sieve) => found.push(sieve.text()), limit)
    while ((await blocks.next()).done !== true) {
      if (found.length > 0) yield `${found.join('\n')}\n`
      found = []
      if (this.shown >= limit) break
    }
    await blocks.return(undefined)
  }

  /** One by one; at most so many, but all are counted. */
  async *records(limit: number): AsyncGenerator<OneRecord> {
    let found: FlatRecord[] = []
    const blocks = this.#shown((sieve) => found.push(sieve.record()), limit)
    while ((await blocks.next()).done !== true) {
      for (const record of found) yield this.#scan.question.one(record)
      found = []
    }
  }

  get shown(): number {
    return this.counts.fits + this.counts.perhaps
  }

  #shown(take: (sieve: Sieve<Verdict>) => void, limit: number): AsyncGenerator<void> {
    return this.#scan.verdicts(({ standing, later }, sieve) => {
      const isShown = standing === 'fits' || standing === 'perhaps'
      if (isShown && this.shown < limit) take(sieve)
      this.counts[standing] += 1
      if (later && this.counts.later !== undefined) this.counts.later += 1
    })
  }
}
