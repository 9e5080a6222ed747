import { expect, test } from '@jest/globals'
import { readingProgress } from '../../../../src/cli/data/reading-progress.js'
import type { Input } from '../../../../src/engines/scan/input/input.js'

const MEBIBYTE = 2 ** 20

/** What is shown, line by line, of so many inputs of 100 MiB. */
function shown(
  count: number,
  isPacked: boolean,
): { progress: ReturnType<typeof readingProgress>; parts: string[] } {
  const parts: string[] = []
  let now = 0
  const write = (text: string): Promise<void> => {
    parts.push(text.replace('\r\u001b[K', ''))
    return Promise.resolve()
  }
  const inputs = Array.from({ length: count }, () => ({
    size: 100 * MEBIBYTE,
    ...(isPacked ? {} : { path: 'data.ndjson' }),
  })) as unknown as readonly Input[]
  const stderr = { isTerminal: true, columns: 80, write }
  return { progress: readingProgress({ stderr }, inputs, () => (now += 1000)), parts }
}

test('a file of known size is read of so much, in so many parts of a hundred', async () => {
  const { progress, parts } = shown(2, false)
  progress.add(50 * MEBIBYTE, 'answer')
  progress.add(100 * MEBIBYTE, 'answer')
  await progress.pause()
  expect(parts).toEqual(['reading: 50 of 200 MiB (25 %)', 'reading: 150 of 200 MiB (75 %)', ''])
})

test('of what is packed only the bytes are told', async () => {
  const { progress, parts } = shown(1, true)
  progress.add(500 * MEBIBYTE, 'answer')
  await progress.pause()
  expect(parts).toEqual(['reading: 500 MiB', ''])
})

test('each look at the data begins anew', async () => {
  const { progress, parts } = shown(1, false)
  for (const phase of ['names', 'names', 'names', 'answer'] as const) progress.add(50 * MEBIBYTE, phase)
  await progress.pause()
  expect(parts).toEqual([
    'looking up names: 50 of 100 MiB (50 %)',
    'looking up names: 100 of 100 MiB (100 %)',
    'looking up names: 50 of 100 MiB (50 %)',
    'reading: 50 of 100 MiB (50 %)',
    '',
  ])
})

test('nothing is shown when it was stopped', async () => {
  const { progress, parts } = shown(1, false)
  progress.add(MEBIBYTE, 'answer')
  await progress.stop()
  progress.add(MEBIBYTE, 'answer')
  await progress.pause()
  expect(parts.filter((text) => text !== '')).toHaveLength(1)
})
