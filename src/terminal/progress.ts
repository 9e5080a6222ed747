/** One line on stderr while work takes long: only on a terminal, only after a second, and erased at the end. */
import type { Sink } from './io.js'
import { visible } from './visible.js'
import { fitting, graphemes, terminalWidth } from './width.js'

const PATIENCE = 1000
const INTERVAL = 100
const ERASE = '\r\u001b[K'

export interface Progress {
  readonly update: (message: string) => void
  /** Erases the line. */
  readonly end: () => Promise<void>
  /** The same at once, where the program ends before anything can be waited for. */
  readonly leave: () => void
}

/** `clock` gives milliseconds. */
export function startProgress(stderr: Sink, clock: () => number = () => performance.now()): Progress {
  if (!stderr.isTerminal)
    return { update: () => undefined, end: () => Promise.resolve(), leave: () => undefined }
  let next = clock() + PATIENCE
  let isShown = false
  let last: Promise<void> = Promise.resolve()
  const print = (text: string): void => {
    last = last.then(() => stderr.write(text)).catch(() => undefined)
  }
  return {
    update: (message) => {
      if (clock() < next) return
      next = clock() + INTERVAL
      isShown = true
      // What is wider than the terminal would not be erased.
      print(ERASE + fitting(graphemes(visible(message)), terminalWidth(stderr, {}) - 1).join(''))
    },
    end: async () => {
      if (isShown) print(ERASE)
      isShown = false
      await last
    },
    leave: () => {
      if (isShown) void stderr.write(ERASE)
    },
  }
}
