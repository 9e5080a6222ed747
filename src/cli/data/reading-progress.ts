/** How far a scan has read, on standard error: `reading: 120 of 646 MiB (18 %)`. */
import type { Input } from '../../engines/scan/input/input.js'
import type { Phase } from '../../engines/scan/options.js'
import type { Io } from '../../terminal/io.js'
import { startProgress } from '../../terminal/progress.js'

const WORDS: Readonly<Record<Phase, string>> = { names: 'looking up names', answer: 'reading' }
const MEBIBYTE = 2 ** 20

export interface ReadingProgress {
  /** So many bytes more were read, unpacked. */
  readonly add: (bytes: number, phase: Phase) => void
  /** Erases what is shown. */
  readonly pause: () => Promise<void>
  /** The same, and nothing is shown from then on. */
  readonly stop: () => Promise<void>
}

export function readingProgress(
  { stderr, onExit: atEnd }: Pick<Io, 'stderr' | 'onExit'>,
  inputs: readonly Input[],
  clock?: () => number,
): ReadingProgress {
  const progress = startProgress(stderr, clock)
  const total = totalOf(inputs)
  atEnd?.(progress.leave)
  let isOver = false
  let now: Phase = 'answer'
  let read = 0
  return {
    add: (bytes, phase) => {
      // Each look at the inputs begins anew.
      if (phase !== now || (total !== undefined && read >= total)) read = 0
      now = phase
      read += bytes
      if (!isOver) progress.update(`${WORDS[phase]}: ${amount(read, total)}`)
    },
    pause: progress.end,
    stop: () => {
      isOver = true
      return progress.end()
    },
  }
}

/** Unknown for a stream, and for a packed file, which may hold ten times as much. */
function totalOf(inputs: readonly Input[]): number | undefined {
  const sizes = inputs.map(({ path, size }) => (path === undefined ? undefined : size))
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0)
}

function amount(read: number, total: number | undefined): string {
  const mebibytes = (bytes: number): string => String(Math.round(bytes / MEBIBYTE))
  if (total === undefined) return `${mebibytes(read)} MiB`
  const share = Math.min(100, Math.floor((read * 100) / total))
  return `${mebibytes(read)} of ${mebibytes(total)} MiB (${String(share)} %)`
}
