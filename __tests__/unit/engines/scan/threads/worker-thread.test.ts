/** Threads that break off. */
import { expect, test } from '@jest/globals'
import { WorkerThread } from '../../../../../src/engines/scan/threads/worker-thread.js'
import type { Task } from '../../../../../src/engines/scan/threads/part-scanner.js'

const TASK = {} as Task

function running(program: string): WorkerThread {
  return new WorkerThread(new URL(`data:text/javascript,${encodeURIComponent(program)}`), TASK)
}

test('one that cannot begin is never ready, and whatever is asked of it fails, before and after', async () => {
  const thread = running('throw new Error("no room")')
  await expect(thread.send(null)).rejects.toThrow('no room')
  expect(thread.isReady).toBe(false)
  await expect(thread.send(null)).rejects.toThrow('no room')
  await thread.end()
})

test('one that ends without a word fails too, so that its counts are not missed', async () => {
  const thread = running(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', () => process.exit())
    parentPort.postMessage({ kind: 'ready' })`)
  await thread.ready()
  expect(thread.isReady).toBe(true)
  await expect(thread.send(null)).rejects.toThrow('ended before its work was done')
  await expect(thread.send(null)).rejects.toThrow('ended before its work was done')
  await thread.end()
})
