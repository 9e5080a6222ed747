/** A worker of a scan: scans the parts of a file that it is given, one after another. */
import { open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { ClaimsError } from '../../../error.js'
import { Kernel } from '../../kernel/kernel.js'
import type { BadLine } from '../input/bad-line.js'
import { pieceSize } from '../input/blocks.js'
import { fromFile } from '../input/byte-source.js'
import { Collector } from '../collector.js'
import { AskedDays } from '../finding/asked-days.js'
import { Finder } from '../finding/finder.js'
import { needleChoices } from '../finding/needles.js'
import { pass } from '../pass.js'
import { readerFor } from '../reader.js'
import { RecordQuestion } from '../names/record-question.js'
import type { Order, Outcome, Reply, Task } from './worker-task.js'

const { path, file, wanted, known, want, care } = workerData as Task
const question = new RecordQuestion(wanted, known)
const kernel = new Kernel(pieceSize(care.sizes))
const collector = new Collector(kernel, question, want, await readerFor(undefined))
const { query } = question.parsed
const finder = new Finder(kernel, needleChoices(query, question.alone), AskedDays.of(kernel, query))

async function scan({ from, to, isFirst }: NonNullable<Order>): Promise<Outcome> {
  const stretch = {
    file,
    open: async () => fromFile(await open(path, 'r'), from, to),
    offset: from,
    isFirst,
    countsLines: false,
  }
  const bad: BadLine[] = []
  for await (const passed of pass(kernel, stretch, finder, collector.visit, care)) {
    bad.push(...passed.bad)
    if (bad.length > 0 && !care.goesOn) break
  }
  const found = collector.take()
  return { found: { ...found, lines: Uint8Array.from(found.lines) }, bad, bytes: to - from }
}

async function replyTo(order: Order): Promise<Reply> {
  if (order === null) return { kind: 'cells', cells: collector.cells?.found() }
  try {
    return { kind: 'outcome', outcome: await scan(order) }
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error
    return { kind: 'error', error: { kind: error.kind, problems: error.problems } }
  }
}

let before: Promise<void> = Promise.resolve()

parentPort?.on('message', (order: Order) => {
  before = before.then(async () => {
    const reply = await replyTo(order)
    const moved = reply.kind === 'outcome' ? [reply.outcome.found.lines.buffer as ArrayBuffer] : []
    parentPort?.postMessage(reply, moved)
  })
})
