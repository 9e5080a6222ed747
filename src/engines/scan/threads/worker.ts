/** A worker of a scan. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Order, PartScanner, type Reply, type Task } from './part-scanner.js'

const scanner = await PartScanner.of(workerData as Task)

parentPort?.on('message', (order: Order) => {
  void scanner.send(order).then((reply) => {
    const moved = reply.kind === 'outcome' ? [reply.outcome.found.lines.buffer as ArrayBuffer] : []
    parentPort?.postMessage(reply, moved)
  })
})

parentPort?.postMessage({ kind: 'ready' } satisfies Reply)
