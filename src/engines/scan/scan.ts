/**
 * The scan engine: questions to files of records of any size, in memory that does not grow with them.
 *
 * TODO
 */
import { loadSoundRecord, type SoundRecord } from '../../dataset/sound-record.js'
import { notCarried } from '../../dataset/take-in.js'
import type { RegisterLine } from '../../model/register-line.js'
import type { BadLine } from './input/bad-line.js'
import { type BlockSizes, SIZES } from './input/blocks.js'
import type { CellsFound } from './counting/cells.js'
import { Collector, type Counts, type Found, NO_COUNTS, type Want } from './collector.js'
import { Finder } from './finding/finder.js'
import { readHead } from './lines/head.js'
import type { Input } from './input/input.js'
import { withIds } from './names/names.js'
import { needleChoices } from './finding/needles.js'
import { pass } from './pass.js'
import { hasWorkers, inParallel } from './threads/pool.js'
import { type Known, RecordQuestion, type Wanted } from './names/record-question.js'
import { errorOf } from './told.js'
import type { Outcome } from './threads/worker-task.js'

export interface ScanOptions {
  readonly sizes?: BlockSizes
  /** Takes lines that are no records; without it the first one ends the scan. */
  readonly putAside?: (input: Input, bad: BadLine) => Promise<void>
  /** Is told how many bytes more were read. */
  readonly progress?: (bytes: number) => void
  /** Is called when all was read, or nothing more will be. */
  readonly done?: () => Promise<void>
  /** Says something beside the answer. */
  readonly notify?: (message: string) => void
}

/** A question to some inputs, ready to be asked; its names are ids by now. */
export class Scan {
  readonly question: RecordQuestion
  readonly lines: readonly RegisterLine[]
  readonly #inputs: readonly { readonly input: Input; readonly head: number }[]
  readonly #wanted: Wanted
  readonly #known: Known
  readonly #read: SoundRecord
  readonly #options: ScanOptions & { readonly sizes: BlockSizes }

  private constructor(
    inputs: readonly { readonly input: Input; readonly head: number }[],
    wanted: Wanted,
    known: Known,
    read: SoundRecord,
    options: ScanOptions & { readonly sizes: BlockSizes },
  ) {
    this.#inputs = inputs
    this.#wanted = wanted
    this.#known = known
    this.#read = read
    this.#options = options
    this.lines = known.lines
    this.question = new RecordQuestion(wanted, known)
  }

  /** @throws ClaimsError (usage, data or file) */
  static async of(typed: Wanted, inputs: readonly Input[], options: ScanOptions): Promise<Scan> {
    const read = await loadSoundRecord()
    const sizes = options.sizes ?? SIZES
    const heads = await Promise.all(inputs.map((input) => readHead(input, read, sizes)))
    const lines = heads.flatMap((head) => head.lines)
    if (lines.length === 0) for (const { file } of inputs) options.notify?.(notCarried(file))
    const { wanted, known } = await withIds(typed, lines, { inputs, read, sizes })
    for (const input of inputs) input.forget?.()
    return new Scan(
      heads.map(({ input, length }) => ({ input, head: length })),
      wanted,
      known,
      read,
      { ...options, sizes },
    )
  }

  /**
   * What fits, in the order of the inputs, as it is found.
   * @throws ClaimsError (data) for a line that is no record, after what stands before it was yielded; (file)
   */
  async *found(want: Want): AsyncGenerator<Found, readonly CellsFound[]> {
    try {
      return yield* this.#found(want)
    } finally {
      await this.#options.done?.()
    }
  }

  async *#found(want: Want): AsyncGenerator<Found, readonly CellsFound[]> {
    const collector = new Collector(this.question, want, this.#read)
    const cells: CellsFound[] = []
    const choices = needleChoices(this.question.parsed.query, this.question.alone)
    const isForFew = choices.some((needles) => needles.every((needle) => typeof needle === 'string'))
    for (const { input, head } of this.#inputs) {
      const passed = hasWorkers(input, isForFew)
        ? inParallel({ input, head, wanted: this.#wanted, known: this.#known, want, care: this.#care() })
        : this.#passOver(input, head, collector, new Finder(choices))
      try {
        let next = await passed.next()
        for (; next.done !== true; next = await passed.next()) {
          yield next.value.found
          for (const line of next.value.bad) await this.#settle(input, line)
          this.#options.progress?.(next.value.bytes)
        }
        cells.push(...next.value)
      } finally {
        await passed.return([])
      }
    }
    return collector.cells === undefined ? cells : [...cells, collector.cells.found()]
  }

  /** Counts of what fits by what records are worth in one or two ways. @throws as `found` */
  async cells(
    decidedBy: readonly (readonly string[])[],
  ): Promise<{ readonly counts: Counts; readonly cells: readonly CellsFound[] }> {
    let counts = NO_COUNTS
    const all = this.found({ kind: 'cells', decidedBy })
    for (let next = await all.next(); ; next = await all.next()) {
      if (next.done === true) return { counts, cells: next.value }
      counts = sum(counts, next.value.counts)
    }
  }

  async *#passOver(
    input: Input,
    head: number,
    collector: Collector,
    finder: Finder,
  ): AsyncGenerator<Outcome, readonly CellsFound[]> {
    const stretch = {
      file: input.file,
      open: () => input.open(head),
      offset: head,
      isFirst: true,
      countsLines: !input.canRepeat(),
    }
    for await (const passed of pass(stretch, finder, collector.visit, this.#care())) {
      yield { found: collector.take(), ...passed }
    }
    return []
  }

  #care(): { readonly sizes: BlockSizes; readonly goesOn: boolean } {
    return { sizes: this.#options.sizes, goesOn: this.#options.putAside !== undefined }
  }

  async #settle(input: Input, bad: BadLine): Promise<void> {
    if (this.#options.putAside === undefined) throw await errorOf(input, bad)
    await this.#options.putAside(input, bad)
  }
}

export function sum(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Counts
}
