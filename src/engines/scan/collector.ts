/** What a scan makes of the lines that it visits: lines to print, records, or counts by what records are worth. */
import type { FlatRecord } from '../../model/record.js'
import type { Standing } from '../../query/select.js'
import type { Kernel } from '../kernel/kernel.js'
import { Cells } from './counting/cells.js'
import type { Visit } from './finding/finder.js'
import type { Line } from './lines/line.js'
import { LinesOut } from './output/lines-out.js'
import { Memo } from './counting/memo.js'
import type { RecordQuestion, Verdict } from './names/record-question.js'
import { relevantTo } from './counting/relevant.js'
import { lineFor, type Reader } from './reader.js'
import { SpokenWords } from './finding/spoken-words.js'

/** What is wanted of the records that fit. */
export type Want =
  | { readonly kind: 'lines' }
  /** Those that nobody is cited for too. */
  | { readonly kind: 'records' }
  /** Counts by one or two kinds of worth, each decided by the values at some paths. */
  | { readonly kind: 'cells'; readonly decidedBy: readonly (readonly string[])[] }

export type Counts = Record<Standing | 'later', number>

export const NO_COUNTS: Counts = {
  fits: 0,
  perhaps: 0,
  uncertain: 0,
  unsourced: 0,
  undated: 0,
  no: 0,
  later: 0,
}

export interface Judged {
  readonly record: FlatRecord
  readonly standing: Standing
}

/** What was collected since the last taking. */
export interface Found {
  readonly counts: Counts
  /** NDJSON, each line with its newline; good until the next line is visited. */
  readonly lines: Uint8Array
  readonly records: readonly Judged[]
}

export class Collector {
  readonly cells: Cells | undefined
  readonly #line: Line
  readonly #verdicts: Memo<Verdict>
  readonly #words: SpokenWords
  readonly #want: Want['kind']
  readonly #out = new LinesOut()
  #records: Judged[] = []
  #counts: Counts = { ...NO_COUNTS }

  constructor(kernel: Kernel, question: RecordQuestion, want: Want, reader: Reader) {
    this.#line = lineFor(kernel, reader, (record) => question.print(record))
    this.#verdicts = new Memo(kernel, {
      ask: (record) => question.verdict(record),
      relevant: relevantTo(question.parsed.query, question.alone),
    })
    // An incident may have a name in a line of a register.
    this.#words = new SpokenWords(kernel, question.alone ? question.parsed.query : { tag: 'everything' })
    this.#want = want.kind
    this.cells = want.kind === 'cells' ? new Cells(kernel, want.decidedBy) : undefined
  }

  /** @throws OddLine */
  readonly visit: Visit = (block, start, newline) => {
    this.#line.take(block, start, newline)
    if (this.#words.isAsked && !this.#words.mayStandIn(this.#line)) return
    const verdict = this.#verdicts.of(this.#line)
    if (verdict === undefined) return
    const { standing, later } = verdict
    if (standing === 'no' && !later) return
    // A line that turns out to be no record is not counted.
    this.#collect(standing)
    this.#counts[standing] += 1
    if (later) this.#counts.later += 1
  }

  take(): Found {
    const found = { counts: this.#counts, lines: this.#out.take(), records: this.#records }
    this.#counts = { ...NO_COUNTS }
    this.#records = []
    return found
  }

  #collect(standing: Standing): void {
    const fits = standing === 'fits' || standing === 'perhaps'
    if (this.#want === 'records') {
      const record = fits || standing === 'unsourced' ? this.#line.record() : undefined
      if (record !== undefined) this.#records.push({ record, standing })
    } else if (fits && this.cells !== undefined) this.cells.count(this.#line)
    else if (fits) this.#line.printTo(this.#out)
  }
}
