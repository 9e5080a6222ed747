/**
 * Gathers small writes into large ones. What was gathered goes out as soon as the program waits for anything, so a
 * slow stream is still shown row by row, and a fast one is not written a row at a time.
 */
import type { Write } from './io.js'

const ENOUGH = 32_768
const DONE = Promise.resolve()

export interface BufferedWriter {
  readonly write: Write
  /** Writes the rest; to be called at the end, also to learn of an error of the last writes. */
  readonly flush: () => Promise<void>
}

export function bufferedWriter(write: Write): BufferedWriter {
  let waiting = ''
  let scheduled = false
  let last: Promise<void> = Promise.resolve()

  const flush = (): Promise<void> => {
    const text = waiting
    waiting = ''
    if (text !== '') last = last.then(() => write(text))
    return last
  }
  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      // The next write, or the last flush, reports what failed here.
      flush().catch(() => undefined)
    })
  }
  return {
    write: (text) => {
      waiting += text
      if (waiting.length >= ENOUGH) return flush()
      schedule()
      return DONE
    },
    flush,
  }
}
