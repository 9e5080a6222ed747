/** Scans parts of a file on several threads, and gives out what they found in the order of the file. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ClaimsError } from '../../../error.js'
import type { CellsFound } from '../counting/cells.js'
import type { Input } from '../input/input.js'
import { type Part, parts } from '../input/stretches.js'
import { MainThread, type Thread, WorkerThread } from './thread.js'
import type { Outcome, Reply, Task } from './worker-task.js'

/** Built beside the program; where the program runs from its sources there is none. */
const PROGRAM = new URL('./scan-worker.js', import.meta.url)

/** Starting a worker takes as long as reading so much. */
const WORTHWHILE = 2 ** 27
const PART = 2 ** 23
const MOST_THREADS = 4

/** A line that gets a look takes about as long as so many bytes that do not. */
const BYTES_OF_A_LOOK = 2500
/** Where looks take less than this share of the time, what takes time is to read, and workers would only take memory. */
const SHARE_OF_LOOKS = 1 / 2

/** @param part in bytes, where a test wants workers in any case */
export function hasWorkers({ path, size = 0 }: Input, part?: number): boolean {
  const isWorthwhile = part !== undefined || (size >= WORTHWHILE && availableParallelism() > 1)
  return path !== undefined && isWorthwhile && existsSync(fileURLToPath(PROGRAM))
}

interface Shared extends Omit<Task, 'path' | 'file'> {
  readonly input: Input
  readonly head: number
  /** In bytes, where a test wants workers from the beginning. */
  readonly part: number | undefined
}

/** Workers are called in when the first parts show that there is work for them. */
export async function* inParallel(shared: Shared): AsyncGenerator<Outcome, readonly CellsFound[]> {
  const { input, head, part, ...rest } = shared
  const { path = '', file, size = 0 } = input
  const data: Task = { ...rest, path, file }
  const threads: Thread[] = [await MainThread.of(data)]
  const all = parts(path, { from: head, to: size }, part ?? PART, rest.care.sizes.longestLine)
  try {
    if (part !== undefined) await Promise.all(callIn(threads, data).map((worker) => worker.ready()))
    for await (const outcome of inOrder(threads, all, head)) {
      yield outcome
      if (threads.length === 1 && isWork(outcome)) callIn(threads, data)
    }
    const replies = await Promise.all(threads.map((thread) => thread.send(null)))
    return replies.flatMap((reply) => (reply.kind === 'cells' ? (reply.cells ?? []) : []))
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

function callIn(threads: Thread[], data: Task): WorkerThread[] {
  const count = Math.min(MOST_THREADS, Math.max(availableParallelism(), 2)) - 1
  const workers = Array.from({ length: count }, () => new WorkerThread(PROGRAM, data))
  threads.push(...workers)
  return workers
}

function isWork({ looks, bytes }: Outcome): boolean {
  return looks * BYTES_OF_A_LOOK > bytes * SHARE_OF_LOOKS
}

/** As many parts wait as are at work, so that no thread is idle and little is held. */
async function* inOrder(
  threads: readonly Thread[],
  all: AsyncGenerator<Part>,
  head: number,
): AsyncGenerator<Outcome, void> {
  const waiting: Promise<Reply>[] = []
  try {
    for (;;) {
      const ready = threads.filter(({ isReady }) => isReady)
      while (waiting.length < ready.length * 2) {
        const next = await all.next()
        if (next.done === true) break
        const thread = leastBusy(ready)
        const reply = thread.send({ ...next.value, isFirst: next.value.from === head })
        // What fails while nobody waits for it yet is told when somebody does.
        reply.catch(() => undefined)
        waiting.push(reply)
      }
      const reply = await waiting.shift()
      if (reply === undefined) return
      if (reply.kind !== 'outcome') continue
      const { outcome } = reply
      yield outcome
      if (outcome.failure !== undefined) throw new ClaimsError(outcome.failure.kind, outcome.failure.problems)
    }
  } finally {
    // The file is open until all parts were cut.
    await all.return(undefined)
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((one, other) => (other.unanswered < one.unanswered ? other : one))
}
