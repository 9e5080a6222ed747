/** Scans parts of a file, one after another: in a worker, and in the main thread beside the workers. */
import { type FileHandle, open } from 'node:fs/promises'
import { ClaimsError, type ErrorKind, type Problem } from '../../../error.js'
import type { Found, Want } from '../collector.js'
import type { BadLine } from '../input/bad-line.js'
import { type ByteSource, fromFile } from '../input/byte-source.js'
import type { Part } from '../input/stretches.js'
import { type NameIndex, RecordQuestion, type ScanQuestion } from '../names/record-question.js'
import type { Care, Passed } from '../pass.js'
import { readerFor } from '../reader.js'
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

export class PartScanner {
  readonly #task: Task
  readonly #scanner: Scanner
  /** Opened for the first part, and open for the others. */
  #handle: FileHandle | undefined
  #before: Promise<unknown> = Promise.resolve()

  static async of(task: Task): Promise<PartScanner> {
    const { wanted, known, want, care } = task
    const question = new RecordQuestion(wanted, known)
    return new PartScanner(task, new Scanner(question, want, await readerFor(undefined), care))
  }

  private constructor(task: Task, scanner: Scanner) {
    this.#task = task
    this.#scanner = scanner
  }

  /** Answers when all orders before it were answered. */
  answer(order: Order): Promise<Reply> {
    const reply = this.#before.then(() => this.#replyTo(order))
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
    const stretch = {
      file,
      open: () => this.#open(from, to),
      offset: from,
      isFirst,
      countsLines: false,
    }
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
