/** What a scan makes of the lines that it visits: lines to print, records, or counts by groups of records. */
import type { FactName } from '../../evidence/facts.js'
import type { FlatRecord } from '../../model/record.js'
import type { Outcome } from '../../query/select.js'
import { type Kernel, NOWHERE } from '../kernel/kernel.js'
import { Cells } from './counting/cells.js'
import { type Counts, countsOf, numberOf, VERDICTS } from './counting/counts.js'
import { Memo } from './counting/memo.js'
import { fieldsRead } from './counting/dependencies.js'
import { type Fate, Sweep } from './counting/sweep.js'
import type { Visitor } from './finding/finder.js'
import type { Line } from './lines/line.js'
import { LinesOut } from './lines/lines-out.js'
import type { RecordQuestion } from './names/record-question.js'
import { lineFor, type Reader } from './reader.js'
import { SpokenWords } from './finding/spoken-words.js'

/** What is wanted of the records that fit, and which facts of all records. */
export type Want = { readonly facts?: readonly FactName[] } & (
  | { readonly kind: 'lines' }
  /** Those that nobody is cited for too. */
  | { readonly kind: 'records' }
  /** Counts by one or two kinds of worth, each decided by the values at some paths. */
  | { readonly kind: 'cells'; readonly decidedBy: readonly (readonly string[])[] }
)

export interface Judged {
  readonly record: FlatRecord
  readonly outcome: Outcome
}

/** What was collected since the last taking. */
export interface Found {
  readonly counts: Counts
  /** NDJSON, each line with its newline; good until the next line is visited. */
  readonly lines: Uint8Array
  readonly records: readonly Judged[]
  /** How many lines got a look. */
  readonly looks: number
}

export class Collector implements Visitor {
  readonly cells: Cells | undefined
  readonly #line: Line
  readonly #verdicts: Memo
  readonly #words: SpokenWords
  readonly #want: Want['kind']
  readonly #sweep: Sweep | undefined
  readonly #out = new LinesOut()
  #records: Judged[] = []
  /** By the number of a verdict: how many visited lines got it. */
  #times: number[] = VERDICTS.map(() => 0)
  #visits = 0

  constructor(kernel: Kernel, question: RecordQuestion, want: Want, reader: Reader) {
    this.#line = lineFor(
      kernel,
      reader,
      want.kind === 'lines' ? (record) => question.print(record) : undefined,
      question.alone,
    )
    this.#verdicts = new Memo(kernel, {
      ask: (record) => numberOf(question.verdict(record)),
      shapeKey: fieldsRead(question.parsed.query, question.alone),
    })
    // An incident may have a name in a line of a register.
    this.#words = new SpokenWords(kernel, question.alone ? question.parsed.query : { tag: 'everything' })
    this.#want = want.kind
    this.cells = want.kind === 'cells' ? new Cells(kernel, want.decidedBy) : undefined
    // Where each line has to be read, or looked through for words, there is nothing to go over.
    if (reader.kind === 'plain' && !this.#words.isAsked) {
      const fates = VERDICTS.map(({ standing }) => fateOf(standing, want.kind))
      this.#sweep = new Sweep(kernel, this.#line.root, fates, this.cells?.counted)
    }
  }

  /** @throws OddLine */
  readonly visit: Visitor['visit'] = (block, start, newline) => {
    this.#visits += 1
    this.#line.take(block, start, newline)
    if (this.#words.isAsked && !this.#words.mayStandIn(this.#line)) return
    const verdict = this.#verdicts.of(this.#line)
    if (verdict === undefined) return
    // A line that turns out to be no record is not counted.
    this.#collect(VERDICTS[verdict]?.standing)
    this.#times[verdict] = (this.#times[verdict] ?? 0) + 1
    this.#plan()
  }

  readonly passOver: Visitor['passOver'] = (block, start, end) => {
    if (this.#sweep === undefined || !block.holdsText(start, end)) return start
    for (let at = start; ;) {
      const { start: stop, shown } = this.#sweep.over(block, at, end)
      if (shown === undefined) return stop
      this.#out.addBytes(block.bytes, stop, shown.end)
      at = shown.next
    }
  }

  take(): Found {
    const swept = this.#sweep?.take()
    const times = this.#times.map((visited, verdict) => visited + (swept?.verdicts[verdict] ?? 0))
    const found = {
      counts: countsOf(times),
      lines: this.#out.take(),
      records: this.#records,
      looks: this.#visits + (swept?.lines ?? 0),
    }
    this.#times = VERDICTS.map(() => 0)
    this.#visits = 0
    this.#records = []
    return found
  }

  #collect(standing: Outcome | undefined): void {
    const fits = standing === 'fits' || standing === 'perhaps'
    if (this.#want === 'records') {
      const record = fits || standing === 'unattributed' ? this.#line.record() : undefined
      if (record !== undefined && standing !== undefined) this.#records.push({ record, outcome: standing })
    } else if (fits && this.cells !== undefined) this.cells.count(this.#line)
    else if (fits) this.#line.printTo(this.#out)
  }

  /** Lines like the one at hand can be gone over from now on. */
  #plan(): void {
    const { shape } = this.#line
    if (shape === undefined || this.#sweep === undefined || this.#sweep.knows(shape)) return
    this.#sweep.plan(shape, {
      verdict: this.#verdicts.decidingIn(shape),
      worths: this.cells?.decidingIn(shape) ?? [],
      sound: this.#want === 'lines' ? this.#line.sound : NOWHERE,
    })
  }
}

function fateOf(standing: Outcome, want: Want['kind']): Fate {
  if (standing === 'unattributed') return want === 'records' ? 'show' : 'pass'
  if (standing !== 'fits' && standing !== 'perhaps') return 'pass'
  return want === 'cells' ? 'count' : 'show'
}
