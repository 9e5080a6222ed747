/** A worker as a thread that scans parts of a file. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Order, Reply, Task, Thread } from './part-scanner.js'

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
