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

export function hasWorkers({ path, size = 0 }: Input): boolean {
  return (
    path !== undefined &&
    size >= WORTHWHILE &&
    availableParallelism() > 1 &&
    existsSync(fileURLToPath(PROGRAM))
  )
}

/** Workers are called in when the first parts show that there is work for them. */
export async function* inParallel(
  task: Omit<Task, 'path' | 'file'> & { readonly input: Input; readonly head: number },
): AsyncGenerator<Outcome, readonly CellsFound[]> {
  const { input, head, ...rest } = task
  const { path = '', file, size = 0 } = input
  const data: Task = { ...rest, path, file }
  const threads: Thread[] = [await MainThread.of(data)]
  try {
    for await (const outcome of inOrder(
      threads,
      parts(path, { from: head, to: size }, PART, task.care.sizes.longestLine),
      head,
    )) {
      yield outcome
      if (threads.length === 1 && isWork(outcome)) {
        for (let count = 1; count < threadCount(); count++) threads.push(new WorkerThread(PROGRAM, data))
      }
    }
    const replies = await Promise.all(threads.map((thread) => thread.send(null)))
    return replies.flatMap((reply) => (reply.kind === 'cells' ? (reply.cells ?? []) : []))
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

function isWork({ looks, bytes }: Outcome): boolean {
  return looks * BYTES_OF_A_LOOK > bytes * SHARE_OF_LOOKS
}

function threadCount(): number {
  return Math.min(MOST_THREADS, availableParallelism())
}

/** As many parts wait as are at work, so that no thread is idle and little is held. */
async function* inOrder(
  threads: readonly Thread[],
  all: AsyncGenerator<Part>,
  head: number,
): AsyncGenerator<Outcome, void> {
  const waiting: Promise<Reply>[] = []
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
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((one, other) => (other.unanswered < one.unanswered ? other : one))
}
