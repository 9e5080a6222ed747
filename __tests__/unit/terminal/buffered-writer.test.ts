import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { bufferedWriter } from '../../../src/terminal/buffered-writer.js'

function recorder(): { parts: string[]; write: (text: string) => Promise<void> } {
  const parts: string[] = []
  return {
    parts,
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
  }
}

test('small writes go out as one', async () => {
  const { parts, write } = recorder()
  const gathered = bufferedWriter(write)
  for (const text of ['a', 'b', 'c']) await gathered.write(text)
  await gathered.flush()
  expect(parts).toEqual(['abc'])
})

test('what was gathered goes out when the program waits', async () => {
  const { parts, write } = recorder()
  const gathered = bufferedWriter(write)
  await gathered.write('a')
  await setTimeout(5)
  expect(parts).toEqual(['a'])
})

test('much goes out at once', async () => {
  const { parts, write } = recorder()
  const gathered = bufferedWriter(write)
  await gathered.write('x'.repeat(40_000))
  expect(parts).toHaveLength(1)
})

test('a failed write is reported by the last flush', async () => {
  const gathered = bufferedWriter(() => Promise.reject(new Error('disk full')))
  await gathered.write('a')
  await setTimeout(5)
  await expect(gathered.flush()).rejects.toThrow('disk full')
})
