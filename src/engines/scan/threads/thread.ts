/** A thread that scans parts of a file: a worker, or the main thread itself, which has time left. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Order, PartScanner, type Reply, type Task } from './part-scanner.js'

export interface Thread {
  /** Until then nothing should wait for it; one that cannot begin never is. */
  readonly isReady: boolean
  /** How many orders it has not answered yet. */
  readonly unanswered: number
  /** It answers each order, in their order. */
  readonly send: (order: Order) => Promise<Reply>
  readonly end: () => Promise<void>
}

/** @param program of the worker */
export class WorkerThread implements Thread {
  isReady = false
  readonly #worker: Worker
  #failure: Error | undefined
  readonly #expected: { resolve: (reply: Reply) => void; reject: (error: unknown) => void }[] = []

  constructor(program: URL, task: Task) {
    this.#worker = new Worker(program, { workerData: task })
    this.#worker.on('message', (reply: Reply) => {
      if (reply.kind === 'ready') this.isReady = true
      else this.#expected.shift()?.resolve(reply)
    })
    this.#worker.on('error', (error) => {
      this.#fail(error)
    })
    this.#worker.on('exit', () => {
      this.#fail(new Error('a thread ended before its work was done'))
    })
  }

  /** Waits until it is. @throws what ends the worker */
  async ready(): Promise<void> {
    if (!this.isReady) await once(this.#worker, 'message')
  }

  get unanswered(): number {
    return this.#expected.length
  }

  send(order: Order): Promise<Reply> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    return new Promise((resolve, reject) => {
      this.#expected.push({ resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#expected.splice(0)) reject(this.#failure)
  }
}

export class MainThread implements Thread {
  readonly isReady = true
  unanswered = 0
  readonly #scanner: PartScanner

  static async of(task: Task): Promise<MainThread> {
    return new MainThread(await PartScanner.of(task))
  }

  private constructor(scanner: PartScanner) {
    this.#scanner = scanner
  }

  async send(order: Order): Promise<Reply> {
    this.unanswered += 1
    try {
      return await this.#scanner.answer(order)
    } finally {
      this.unanswered -= 1
    }
  }

  end(): Promise<void> {
    return this.#scanner.end()
  }
}
