/** Scans parts of a file, one after another: in a worker, and in the main thread beside the workers. */
import { open } from 'node:fs/promises'
import { ClaimsError } from '../../../error.js'
import { Kernel } from '../../kernel/kernel.js'
import { Collector } from '../collector.js'
import { AskedDays } from '../finding/asked-days.js'
import { Finder } from '../finding/finder.js'
import { needleChoices } from '../finding/needles.js'
import type { BadLine } from '../input/bad-line.js'
import { pieceSize } from '../input/blocks.js'
import { fromFile } from '../input/byte-source.js'
import { RecordQuestion } from '../names/record-question.js'
import { pass } from '../pass.js'
import { readerFor } from '../reader.js'
import type { Order, Outcome, Reply, Task } from './worker-task.js'

export class PartScanner {
  readonly #task: Task
  readonly #kernel: Kernel
  readonly #collector: Collector
  readonly #finder: Finder
  #before: Promise<unknown> = Promise.resolve()

  static async of(task: Task): Promise<PartScanner> {
    const kernel = new Kernel(pieceSize(task.care.sizes))
    const question = new RecordQuestion(task.wanted, task.known)
    const collector = new Collector(kernel, question, task.want, await readerFor(undefined))
    const { query } = question.parsed
    const finder = new Finder(kernel, needleChoices(query, question.alone), AskedDays.of(kernel, query))
    return new PartScanner(task, kernel, collector, finder)
  }

  private constructor(task: Task, kernel: Kernel, collector: Collector, finder: Finder) {
    this.#task = task
    this.#kernel = kernel
    this.#collector = collector
    this.#finder = finder
  }

  /** Answers when all orders before it were answered. */
  answer(order: Order): Promise<Reply> {
    const reply = this.#before.then(() => this.#replyTo(order))
    this.#before = reply.catch(() => undefined)
    return reply
  }

  async #replyTo(order: Order): Promise<Reply> {
    if (order === null) return { kind: 'cells', cells: this.#collector.cells?.found() }
    return { kind: 'outcome', outcome: await this.#scan(order) }
  }

  async #scan({ from, to, isFirst }: NonNullable<Order>): Promise<Outcome> {
    const { path, file, care } = this.#task
    const stretch = {
      file,
      open: async () => fromFile(await open(path, 'r'), file, from, to),
      offset: from,
      isFirst,
      countsLines: false,
    }
    const bad: BadLine[] = []
    let looks = 0
    let failure: ClaimsError | undefined
    try {
      for await (const passed of pass(this.#kernel, stretch, this.#finder, this.#collector.visit, care)) {
        bad.push(...passed.bad)
        looks += passed.looks
        if (bad.length > 0 && !care.goesOn) break
      }
    } catch (error) {
      if (!(error instanceof ClaimsError)) throw error
      failure = error
    }
    const found = this.#collector.take()
    return {
      found: { ...found, lines: Uint8Array.from(found.lines) },
      bad,
      bytes: to - from,
      looks,
      ...(failure === undefined ? {} : { failure: { kind: failure.kind, problems: failure.problems } }),
    }
  }
}
