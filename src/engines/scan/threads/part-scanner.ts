/** Scans parts of a file, one after another: in a worker, and in the main thread, which has time left. */
import { type FileHandle, open } from 'node:fs/promises'
import { ClaimsError, type ErrorKind, type Problem } from '../../../error.js'
import type { Found, Want } from '../collector.js'
import type { BadLine } from '../input/bad-line.js'
import { type ByteSource, fromFile } from '../input/byte-source.js'
import type { Part } from '../input/stretches.js'
import { type NameIndex, RecordQuestion, type ScanQuestion } from '../names/record-question.js'
import type { Care, Passed } from '../pass.js'
import { type Reader, readerFor } from '../reader.js'
import { Scanner, type Totals } from '../scanner.js'

/** What a worker is told. All of it is cloned on the way, as is what it answers. */
export interface Task {
  readonly path: string
  /** What messages call the file. */
  readonly file: string
  readonly wanted: ScanQuestion
  readonly known: NameIndex
  readonly want: Want
  readonly care: Care
}

/** A part to scan; or null when there are no more, and totals are wanted. */
export type Order = (Part & { readonly isFirst: boolean }) | null

export interface Outcome extends Passed {
  readonly found: Found
  /** What ended it: a ClaimsError, which does not survive cloning. */
  readonly failure?: { readonly kind: ErrorKind; readonly problems: readonly Problem[] }
}

export type Reply =
  /** The first of a worker, which nobody asked for. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'totals'; readonly totals: Totals }

/** A worker, or the main thread itself. */
export interface Thread {
  /** Until then nothing should wait for it; one that cannot begin never is. */
  readonly isReady: boolean
  /** How many orders it has not answered yet. */
  readonly unanswered: number
  /** It answers each order, in their order. */
  readonly send: (order: Order) => Promise<Reply>
  readonly end: () => Promise<void>
}

export class PartScanner implements Thread {
  readonly isReady = true
  unanswered = 0
  readonly #task: Task
  readonly #scanner: Scanner
  /** Opened for the first part, and open for the others. */
  #handle: FileHandle | undefined
  #before: Promise<unknown> = Promise.resolve()

  static async of(task: Task): Promise<PartScanner> {
    return new PartScanner(task, await readerFor(undefined))
  }

  private constructor(task: Task, reader: Reader) {
    const { wanted, known, want, care } = task
    this.#task = task
    this.#scanner = new Scanner(new RecordQuestion(wanted, known), want, reader, care)
  }

  /** Answers when all orders before it were answered. */
  send(order: Order): Promise<Reply> {
    this.unanswered += 1
    const reply = this.#before.then(() => this.#replyTo(order)).finally(() => (this.unanswered -= 1))
    this.#before = reply.catch(() => undefined)
    return reply
  }

  /** Waits for what was ordered. */
  async end(): Promise<void> {
    await this.#before
    await this.#handle?.close()
    this.#scanner.end()
  }

  async #replyTo(order: Order): Promise<Reply> {
    if (order === null) return { kind: 'totals', totals: this.#scanner.totals() }
    return { kind: 'outcome', outcome: await this.#scan(order) }
  }

  async #open(from: number, to: number): Promise<ByteSource> {
    const { path, file } = this.#task
    this.#handle ??= await open(path, 'r')
    return { ...fromFile(this.#handle, file, from, to), close: () => Promise.resolve() }
  }

  async #scan({ from, to, isFirst }: NonNullable<Order>): Promise<Outcome> {
    const { file, care } = this.#task
    const open = (): Promise<ByteSource> => this.#open(from, to)
    const stretch = { file, open, offset: from, isFirst, countsLines: false }
    const bad: BadLine[] = []
    let failure: ClaimsError | undefined
    try {
      for await (const passed of this.#scanner.scan(stretch)) {
        bad.push(...passed.bad)
        if (bad.length > 0 && !care.goesOn) break
      }
    } catch (error) {
      if (!(error instanceof ClaimsError)) throw error
      failure = error
    }
    const found = this.#scanner.take()
    return {
      found: { ...found, lines: new Uint8Array(found.lines) },
      bad,
      bytes: to - from,
      ...(failure === undefined ? {} : { failure: { kind: failure.kind, problems: failure.problems } }),
    }
  }
}
