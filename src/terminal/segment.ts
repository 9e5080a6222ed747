/**
 * A band cut where an entry spans all columns: such an entry is a segment of its own, the entries between two of them
 * are one. Segments stand one under another.
 */
import type { Entry } from '../page/page.js'

export interface Segment {
  readonly entries: readonly Entry[]
  /** One entry that spans all columns. */
  readonly whole: boolean
}

/** The segments of a band; one without entries where nothing is recorded at all. */
export function segmentsOf(entries: readonly Entry[], columns: number): Segment[] {
  const segments: { entries: Entry[]; whole: boolean }[] = []
  for (const entry of entries) {
    const whole = columns > 1 && entry.first === 0 && entry.last === columns - 1
    const open = segments.at(-1)
    if (open !== undefined && !open.whole && !whole) open.entries.push(entry)
    else segments.push({ entries: [entry], whole })
  }
  return segments.length === 0 ? [{ entries: [], whole: false }] : segments
}

/** The columns of a segment in which no entry stands. */
export function emptyColumns({ entries }: Segment, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !entries.some(({ first, last }) => first <= column && column <= last),
  )
}
