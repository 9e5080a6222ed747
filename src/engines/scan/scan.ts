/**
 * The scan: a question to files of records of any size. What it holds in memory grows with what fits and, where replies
 * are asked about, with the records that have relations; not with the files. `scan-engine.ts` says what an answer takes.
 *
 * Parsing every line of a file takes ten to twenty times as long as reading it. So a line is parsed only where nothing
 * cheaper decides (Palkar et al., “Filter Before You Parse”, VLDB 2018). On its way to the collector a line goes through
 * these steps, and most lines end at an early one:
 *
 *   1 `input/blocks.ts`        A quarter of a mebibyte is read at a time, little enough to stay near the processor, and
 *                              cut after its last newline.
 *   2 `finding/needles.ts`     Bytes are derived from the question that every fitting line must hold, such as
 *     `finding/finder.ts`      `"src-003"`; only lines with the rarest of them get a look.
 *   3 `finding/asked-days.ts`  Of those, a line is left out if its day is written as usual and is not asked for.
 *   4 `lines/shapes.ts`        The line is compared with lines that were parsed before: the same keys in the same order,
 *                              other values. If one is like it, the places of its values are known without a parse.
 *   5 `counting/memo.ts`       If the values that decide the question were met before, the answer is known, and so is
 *     `counting/cells.ts`      the group in which the line counts.
 *   6 `lines/line.ts`          Any other line is parsed and checked like a record in memory, asked by the code that asks
 *                              in memory (`names/record-question.ts`), and learnt from.
 *
 * The kernel goes through steps 4 and 5 line after line (`counting/sweep.ts`), and stops at a line that needs the sixth,
 * or that is to be printed. Needles, days and deciding values follow from the question's predicates (`query/predicate.ts`).
 *
 * Steps 2 to 5 only save work. They are sound because of these invariants; behind each stands its test (in
 * `__tests__/unit/engines/scan/`, where no folder is named):
 *
 *   A needle stands in every line that fits. Ids and words of the format stand in JSON between quotation marks as they
 *     are; they can be spelt another way only with `\u`, and a line with `\u` always gets a look. — finding/needles
 *   A word is found in every spelling that folds to it: in ASCII letters of either case, or in a word that holds a byte
 *     beyond ASCII or an apostrophe; each of these is folded, once. — finding/word-probe
 *   A line is left out for its day only if every `"saidDate"` in it is followed by one whole day outside of those asked
 *     for, and nothing in it is escaped. — finding/asked-days
 *   What a shape recognises, JSON.parse reads as the same keys with the values that stand between them, and
 *     JSON.stringify writes as the same bytes. White space, another order, an escape that JSON.stringify would not
 *     write, a key twice: none of these is recognised. — lines/shapes
 *   Equal values at the paths that decide a question give equal answers. — counting/dependencies
 *   Records that are equal in what a fact reads are one group. — fact-groups
 *   A recognised line is printed as it stands only if a line of its shape was parsed and printed as itself, and each of
 *     its values is free text, an id, or stood in a checked line at the same place. — lines/vouched
 *   A line with a word that is not written any more is printed anew. — __tests__/engines/old-standings
 *   A line that the kernel goes over counts like one that is visited. — collector
 *   Blocks, threads and the order of learning change nothing: all of the above on ugly data, with blocks of a few bytes
 *     and with threads, prints byte for byte what the memory engine prints. — __tests__/differential, __tests__/threads
 *   What an answer says of the whole is what the memory engine says. — __tests__/engines/common
 *
 * What this leaves out: a line that cannot fit is not checked, and of a recognised line that is only counted no more is
 * checked than the values that decide its group. `claims check` finds mistakes in the others; a notice says so. A line
 * that gets a look and is no record ends the scan (`bad-line-error.ts`), or is refused (`ScanOptions.refuse`).
 *
 * The innermost loops (2 to 5) are WebAssembly: `../kernel/`. Large files are cut into stretches for several threads
 * (`threads/pool.ts`); what these find comes out in the order of the file.
 */
import type { SurroundingsData } from '../../evidence/surroundings.js'
import type { FactName, Row } from '../../evidence/facts.js'
import type { FlatRecord } from '../../model/record.js'
import type { BadLine } from './input/bad-line.js'
import { SIZES } from './input/blocks.js'
import type { CellsFound } from './counting/cells.js'
import type { Found, Want } from './collector.js'
import { type Counts, NO_COUNTS, sum } from './counting/counts.js'
import { mergedFacts } from './fact-groups.js'
import { needleChoices } from './finding/needles.js'
import type { Input } from './input/input.js'
import type { ScanOptions } from './options.js'
import { recordsById } from './names/by-id.js'
import { withIds } from './names/names.js'
import { namingRecords } from './names/naming-records.js'
import type { Care } from './pass.js'
import type { ScanData } from './scan-data.js'
import { hasWorkers, inParallel } from './threads/pool.js'
import { type NameIndex, RecordQuestion, type ScanQuestion } from './names/record-question.js'
import { type ByteSource, changed } from './input/byte-source.js'
import { Scanner, type Totals } from './scanner.js'
import { errorOf } from './bad-line-error.js'
import type { Outcome } from './threads/part-scanner.js'

/** A question to some inputs, ready to be asked; its names are ids by now. */
export class Scan {
  readonly question: RecordQuestion
  readonly data: ScanData
  readonly #wanted: ScanQuestion
  readonly #known: NameIndex
  readonly #options: ScanOptions

  private constructor(data: ScanData, wanted: ScanQuestion, known: NameIndex, options: ScanOptions) {
    this.data = data
    this.#wanted = wanted
    this.#known = known
    this.#options = options
    this.question = new RecordQuestion(wanted, known)
  }

  /** @throws ClaimsError (usage, data or file) */
  static async of(typed: ScanQuestion, data: ScanData, options: ScanOptions): Promise<Scan> {
    const { wanted, known } = await withIds(typed, data.lines, data.reading)
    return new Scan(data, wanted, known, options)
  }

  /** Another question to the same inputs; some records have all names in it that this one does not have. */
  asking(question: Partial<ScanQuestion>, naming: readonly FlatRecord[] = []): Scan {
    const witnesses = [...this.#known.witnesses, ...naming]
    return new Scan(this.data, { ...this.#wanted, ...question }, { ...this.#known, witnesses }, this.#options)
  }

  /** Records that name those whom the question names. */
  get witnesses(): readonly FlatRecord[] {
    return this.#known.witnesses
  }

  /** The same, once the surroundings of statements are known that it asks for. */
  knowing(surroundings: SurroundingsData): Scan {
    return new Scan(this.data, this.#wanted, { ...this.#known, surroundings }, this.#options)
  }

  /** A record for each way in which each of some fields is named; where the inputs can be read again. */
  async naming(fields: readonly string[]): Promise<FlatRecord[]> {
    const found: FlatRecord[] = []
    // One field at a time: who is named with what in each record is not asked.
    for (const field of fields) {
      const naming = namingRecords(new Set([field]), [], this.data.reading)
      found.push(...(await naming.finally(() => this.#options.done?.())))
    }
    return found
  }

  /** Those of some ids that are there; where the inputs can be read again. */
  byId(ids: ReadonlySet<string>): Promise<FlatRecord[]> {
    return recordsById(ids, this.data.reading).finally(() => this.#options.done?.())
  }

  /**
   * What fits, in the order of the inputs, to be given out as it is found.
   * @throws ClaimsError (data) for a line that is no record, after what stands before it was yielded; (file)
   */
  async *found(want: Want): AsyncGenerator<Found> {
    for await (const found of this.#found(want, [])) {
      if (found.lines.length > 0 || found.records.length > 0) await this.#options.finds?.()
      yield found
    }
  }

  /**
   * Everything at once: with each block's finding handed on, what was counted and gathered in the end.
   * @throws as `found`
   */
  async all(want: Want, take: (found: Found) => void = () => undefined): Promise<Total> {
    let counts = NO_COUNTS
    const totals: Totals[] = []
    for await (const found of this.#found(want, totals)) {
      counts = sum(counts, found.counts)
      take(found)
    }
    return {
      counts,
      cells: totals.flatMap(({ cells }) => cells ?? []),
      facts: mergedFacts(totals.map(({ facts }) => facts)),
    }
  }

  /** @param totals gets what each thread has counted and gathered, once all is read */
  async *#found(want: Want, totals: Totals[]): AsyncGenerator<Found> {
    const { reader } = this.data.reading
    const { threadPart: part } = this.#options
    const task = { wanted: this.#wanted, known: this.#known, want, care: this.#care }
    let scanner: Scanner | undefined
    try {
      for (const { input, head } of this.data.inputs) {
        const isForThreads = reader.kind === 'plain' && hasWorkers(input, part)
        const outcomes = isForThreads
          ? inParallel({ input, head, part, isWork: isWork(want, this.question), ...task }, totals)
          : onOneThread((scanner ??= new Scanner(this.question, want, reader, this.#care)), input, head)
        for await (const { found, bad, bytes } of outcomes) {
          yield found
          for (const line of bad) await this.#settle(input, line)
          this.#options.progress?.(bytes, 'answer')
        }
      }
      if (scanner !== undefined) totals.push(scanner.totals())
    } finally {
      scanner?.end()
      await this.#options.done?.()
    }
  }

  get #care(): Care {
    return { sizes: this.#options.sizes ?? SIZES, goesOn: this.#options.refuse !== undefined }
  }

  async #settle(input: Input, bad: BadLine): Promise<void> {
    const isOurs = this.data.reading.reader.kind === 'plain'
    if (this.#options.refuse === undefined) throw isOurs ? await errorOf(input, bad) : changed(input.file)
    await this.#options.refuse(input, bad)
  }
}

/** What came of all inputs together. */
export interface Total {
  readonly counts: Counts
  readonly cells: readonly CellsFound[]
  readonly facts: ReadonlyMap<FactName, readonly Row[]>
}

/** To count takes a look at each line, and to find a word in any spelling takes longer than to read. */
function isWork(want: Want, { parsed: { query }, alone }: RecordQuestion): boolean {
  const needles = needleChoices(query, alone).flat()
  const looksAtAll = want.kind === 'cells' || (want.facts ?? []).length > 0
  return looksAtAll || needles.some((needle) => typeof needle !== 'string')
}

async function* onOneThread(scanner: Scanner, input: Input, head: number): AsyncGenerator<Outcome> {
  const open = (): Promise<ByteSource> => input.open(head)
  const countsLines = !input.canRepeat()
  const stretch = { file: input.file, open, offset: head, isFirst: true, countsLines }
  for await (const passed of scanner.scan(stretch)) yield { found: scanner.take(), ...passed }
}
