/** Scans parts of a file on several threads, and gives out what they found in the order of the file. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ClaimsError, type ErrorKind, type Problem } from '../../../error.js'
import type { CellsFound } from '../counting/cells.js'
import type { Input } from '../input/input.js'
import { type Part, parts } from '../input/stretches.js'
import { MainThread, type Thread, WorkerThread } from './thread.js'
import type { Outcome, Reply, Task } from './worker-task.js'

/** Built beside the program; where the program runs from its sources there is none. */
const PROGRAM = new URL('./scan-worker.js', import.meta.url)

/** Starting threads takes as long as reading so much; or looking for so much, where most lines get no look. */
const WORTHWHILE = 2 ** 27
const WORTHWHILE_FOR_FEW = 2 ** 30
const PART = 2 ** 24
const MOST_THREADS = 4

/** @param isForFew whether only the lines that hold some bytes get a look */
export function hasWorkers({ path, size = 0 }: Input, isForFew: boolean): boolean {
  return (
    path !== undefined &&
    size >= (isForFew ? WORTHWHILE_FOR_FEW : WORTHWHILE) &&
    availableParallelism() > 1 &&
    existsSync(fileURLToPath(PROGRAM))
  )
}

export async function* inParallel(
  task: Omit<Task, 'path' | 'file'> & { readonly input: Input; readonly head: number },
): AsyncGenerator<Outcome, readonly CellsFound[]> {
  const { input, head, ...rest } = task
  const { path = '', file, size = 0 } = input
  const data: Task = { ...rest, path, file }
  const workers = Array.from({ length: threadCount() - 1 }, () => new WorkerThread(PROGRAM, data))
  const threads: readonly Thread[] = [await MainThread.of(data), ...workers]
  try {
    yield* inOrder(threads, parts(path, head, size, PART), head)
    const replies = await Promise.all(threads.map((thread) => thread.send(null)))
    return replies.flatMap((reply) => (reply.kind === 'cells' ? (reply.cells ?? []) : []))
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
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
    while (waiting.length < threads.length * 2) {
      const next = await all.next()
      if (next.done === true) break
      const thread = leastBusy(threads)
      const reply = thread.send({ ...next.value, isFirst: next.value.from === head })
      // What fails while nobody waits for it yet is told when somebody does.
      reply.catch(() => undefined)
      waiting.push(reply)
    }
    const reply = await waiting.shift()
    if (reply === undefined) return
    if (reply.kind === 'outcome') yield reply.outcome
    else if (reply.kind === 'error') {
      throw new ClaimsError(reply.error.kind as ErrorKind, reply.error.problems as readonly Problem[])
    }
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((one, other) => (other.unanswered < one.unanswered ? other : one))
}
