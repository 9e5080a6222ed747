/**
 * A band as rows of cells, for formats whose tables have cells that span rows and columns. Columns that
 * some entry joins share their rows; a group of columns with fewer rows than the others has its last cells span the
 * rest.
 */
import type { Entry } from '../page/page.js'
import { type Segment, segmentsOf } from '../terminal/segment.js'

export interface TierCell extends Pick<Entry, 'first' | 'last'> {
  readonly rowSpan: number
  /** Several where they stand one under another; none in an empty cell. */
  readonly entries: readonly Entry[]
  /** Nothing stands in this column in the whole segment. */
  readonly nothing: boolean
}

/** The rows of a band, whose segments stand one under another; cells in the order of their columns. */
export function tiersOf(entries: readonly Entry[], columns: number): TierCell[][] {
  return segmentsOf(entries, columns).flatMap((segment) => tiersOfSegment(segment, columns))
}

function tiersOfSegment({ entries }: Segment, columns: number): TierCell[][] {
  const groups = groupsOf(entries, columns).map((group) => groupRows(entries, group))
  const height = Math.max(1, ...groups.map((rows) => rows.length))
  return Array.from({ length: height }, (_, tier) =>
    groups.flatMap((rows) => {
      const rowSpan = tier === rows.length - 1 ? height - tier : 1
      return (rows[tier] ?? []).map((cell) => ({ ...cell, rowSpan }))
    }),
  )
}

type Group = Pick<Entry, 'first' | 'last'>

/** Runs of columns that entries join. */
function groupsOf(entries: readonly Entry[], columns: number): Group[] {
  const joined = (wall: number): boolean => entries.some(({ first, last }) => first <= wall && wall < last)
  const groups: { first: number; last: number }[] = []
  for (let column = 0; column < columns; column += 1) {
    const open = groups.at(-1)
    if (open !== undefined && joined(column - 1)) open.last = column
    else groups.push({ first: column, last: column })
  }
  return groups
}

/** An entry of several columns has a row of its own; the entries between two of them share one. */
function groupRows(entries: readonly Entry[], { first, last }: Group): Omit<TierCell, 'rowSpan'>[][] {
  const rows: Entry[][] = []
  for (const entry of entries.filter((one) => first <= one.first && one.last <= last)) {
    const open = rows.at(-1)
    const alone = entry.last > entry.first
    if (open === undefined || alone || open.some((one) => one.last > one.first)) rows.push([entry])
    else open.push(entry)
  }
  return rows.length === 0
    ? [[{ first, last, entries: [], nothing: true }]]
    : rows.map((row) => cellsOf(row, { first, last }))
}

function cellsOf(row: readonly Entry[], { first, last }: Group): Omit<TierCell, 'rowSpan'>[] {
  const cells: Omit<TierCell, 'rowSpan'>[] = []
  for (let column = first; column <= last;) {
    const here = row.filter((entry) => entry.first === column)
    const end = here[0]?.last ?? column
    cells.push({ first: column, last: end, entries: here, nothing: false })
    column = end + 1
  }
  return cells
}
