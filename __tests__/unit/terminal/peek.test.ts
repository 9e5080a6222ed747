import { expect, test } from '@jest/globals'
import type { Stream } from '../../../src/page/page.js'
import { peek } from '../../../src/terminal/peek.js'

async function read(items: Stream<number>): Promise<number[]> {
  const found: number[] = []
  for await (const item of items) found.push(item)
  return found
}

test('the first items of a stream are seen before it is read, and none is lost', async () => {
  const { first, complete, all } = await peek([1, 2, 3], 2)
  expect([first, complete]).toEqual([[1, 2], false])
  expect(await read(all)).toEqual([1, 2, 3])
})

test('a short stream is known to be complete', async () => {
  const { first, complete, all } = await peek(new Set([1]), 2)
  expect([first, complete]).toEqual([[1], true])
  expect(await read(all)).toEqual([1])
})

test('a stream that is left early is closed', async () => {
  let closed = false
  async function* numbers(): AsyncGenerator<number> {
    try {
      for (let number = 0; ; number += 1) yield await Promise.resolve(number)
    } finally {
      closed = true
    }
  }
  for await (const number of (await peek(numbers(), 2)).all) if (number === 5) break
  expect(closed).toBe(true)
})
