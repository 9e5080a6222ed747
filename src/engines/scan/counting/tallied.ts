/** Counts what fits a question by what its records are worth in one or two ways. */
import { OF_A_CELL } from './cells.js'
import type { Counts } from '../collector.js'
import type { OneRecord } from '../names/one-record.js'
import type { Scan } from '../scan.js'

/** A way to tell what a record is worth, and the paths of the values that decide it. */
export interface Way<Worth> {
  readonly worth: (one: OneRecord) => Worth
  readonly decidedBy: readonly string[]
}

/**
 * @param add is told how many records are worth the same in all ways
 * @throws as `Scan`
 */
export async function tallied<Worth>(
  scan: Scan,
  ways: readonly Way<Worth>[],
  add: (first: Worth, second: Worth | undefined, times: number) => void,
): Promise<Omit<Counts, 'later'> & { readonly later?: number }> {
  const { counts, cells: all } = await scan.cells(ways.map(({ decidedBy }) => decidedBy))
  for (const found of all) {
    const worths = ways.map(({ worth }, way) =>
      (found.examples[way] ?? []).map((record) => worth(scan.question.one(record))),
    )
    const [firsts = [], seconds = []] = worths
    const { cells } = found
    for (let at = 0; at < cells.length; at += OF_A_CELL) {
      const first = firsts[cells[at] ?? 0]
      if (first !== undefined) add(first, seconds[cells[at + 1] ?? 0], cells[at + 2] ?? 0)
    }
  }
  const { later, ...standings } = counts
  return scan.question.asksWhenKnown ? { ...standings, later } : standings
}
