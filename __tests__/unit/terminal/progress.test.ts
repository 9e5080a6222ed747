import { expect, test } from '@jest/globals'
import { startProgress } from '../../../src/terminal/progress.js'

function terminal(isTerminal: boolean): {
  parts: string[]
  sink: { isTerminal: boolean; columns: number; write: (text: string) => Promise<void> }
} {
  const parts: string[] = []
  const write = (text: string): Promise<void> => {
    parts.push(text)
    return Promise.resolve()
  }
  return { parts, sink: { isTerminal, columns: 20, write } }
}

test('progress is shown after a second, cut to the terminal, made visible, and erased at the end', async () => {
  const { parts, sink } = terminal(true)
  let now = 0
  const progress = startProgress(sink, () => now)
  progress.update('early')
  now = 1100
  progress.update('reading \u001b[2J a file with a long name')
  now = 1150
  progress.update('too soon')
  await progress.end()
  expect(parts).toEqual(['\r\u001b[Kreading ␛[2J a file', '\r\u001b[K'])
})

test('progress of short work, or into a pipe, shows nothing', async () => {
  for (const [isTerminal, after] of [
    [true, 100],
    [false, 5000],
  ] as const) {
    const { parts, sink } = terminal(isTerminal)
    let now = 0
    const progress = startProgress(sink, () => now)
    now = after
    progress.update('reading')
    await progress.end()
    expect(parts).toEqual([])
  }
})

test('progress that was interrupted is erased at once', async () => {
  const { parts, sink } = terminal(true)
  let now = 0
  const progress = startProgress(sink, () => now)
  progress.leave()
  now = 1100
  progress.update('reading')
  await Promise.resolve()
  progress.leave()
  expect(parts).toEqual(['\r\u001b[Kreading', '\r\u001b[K'])
})
