/** Scans parts of a file on several threads, and gives out what they found in the order of the file. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ClaimsError } from '../../../error.js'
import type { Input } from '../input/input.js'
import type { Totals } from '../scanner.js'
import { type Part, parts } from '../input/stretches.js'
import { type Outcome, PartScanner, type Reply, type Task, type Thread } from './part-scanner.js'
import { WorkerThread } from './worker-thread.js'

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
  /** Whether it is known beforehand that there is work for several threads. */
  readonly isWork: boolean
}

/**
 * Workers are called in when it is known, or when the first parts show, that there is work for them.
 * @param totals gets what each thread has counted and gathered, once all is read
 */
export async function* inParallel(shared: Shared, totals: Totals[]): AsyncGenerator<Outcome> {
  const { input, head, part, isWork, ...rest } = shared
  const { path = '', file, size = 0 } = input
  const data: Task = { ...rest, path, file }
  const threads: Thread[] = [await PartScanner.of(data)]
  const all = parts(path, { from: head, to: size }, part ?? PART, rest.care.sizes.longestLine)
  try {
    const workers = isWork || part !== undefined ? callIn(threads, data) : []
    if (part !== undefined) await Promise.all(workers.map((worker) => worker.ready()))
    for await (const outcome of inOrder(threads, all, head)) {
      yield outcome
      if (threads.length === 1 && tookLooks(outcome)) callIn(threads, data)
    }
    // What was not ready by now has counted nothing.
    const replies = await Promise.all(threads.filter(({ isReady }) => isReady).map((one) => one.send(null)))
    totals.push(...replies.flatMap((reply) => (reply.kind === 'totals' ? [reply.totals] : [])))
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

function tookLooks({ found: { looks }, bytes }: Outcome): boolean {
  return looks * BYTES_OF_A_LOOK > bytes * SHARE_OF_LOOKS
}

/** A thread has its next part before it has answered. */
const ORDERS = 2
/** What was found waits for what stands before it, but no more of it than about so many bytes. */
const MOST_WAITING = 2 ** 24
const BYTES_OF_A_RECORD = 2 ** 12

interface Waiting {
  readonly reply: Promise<Reply>
  /** Fulfilled when it is answered, also if it fails. */
  readonly answered: Promise<void>
  bytes: number | undefined
}

async function* inOrder(
  threads: readonly Thread[],
  all: Generator<Part, void>,
  head: number,
): AsyncGenerator<Outcome, void> {
  const waiting: Waiting[] = []
  const isFull = (): boolean => waiting.reduce((sum, { bytes = 0 }) => sum + bytes, 0) > MOST_WAITING
  try {
    for (;;) {
      for (let thread = idle(threads); thread !== undefined && !isFull(); thread = idle(threads)) {
        const next = all.next()
        if (next.done === true) break
        waiting.push(wait(thread.send({ ...next.value, isFirst: next.value.from === head })))
      }
      const [first] = waiting
      if (first === undefined) return
      if (first.bytes === undefined) {
        await Promise.race(waiting.filter(({ bytes }) => bytes === undefined).map(({ answered }) => answered))
        continue
      }
      waiting.shift()
      const reply = await first.reply
      if (reply.kind !== 'outcome') continue
      const { outcome } = reply
      yield outcome
      if (outcome.failure !== undefined) throw new ClaimsError(outcome.failure.kind, outcome.failure.problems)
    }
  } finally {
    // The file is open until all parts were cut.
    all.return()
  }
}

function wait(reply: Promise<Reply>): Waiting {
  const waiting: Waiting = {
    reply,
    // What fails is told when somebody waits for it.
    answered: reply.then(
      (answer) => void (waiting.bytes = answer.kind === 'outcome' ? weightOf(answer.outcome) : 0),
      () => void (waiting.bytes = 0),
    ),
    bytes: undefined,
  }
  return waiting
}

function weightOf({ found: { lines, records }, bad }: Outcome): number {
  return lines.length + (records.length + bad.length) * BYTES_OF_A_RECORD
}

/** The one that has least to do, if any has little. */
function idle(threads: readonly Thread[]): Thread | undefined {
  const ready = threads.filter(({ isReady, unanswered }) => isReady && unanswered < ORDERS)
  return ready.sort((one, other) => one.unanswered - other.unanswered)[0]
}
