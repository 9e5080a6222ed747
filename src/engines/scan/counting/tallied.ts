/** Counts what fits a question by what its records are worth in one or two ways. */
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
  add: (worths: readonly Worth[], times: number) => void,
): Promise<Omit<Counts, 'later'> & { readonly later?: number }> {
  const { counts, cells } = await scan.cells(ways.map(({ decidedBy }) => decidedBy))
  for (const found of cells) {
    const worths = ways.map(({ worth }, way) =>
      (found.examples[way] ?? []).map((record) => worth(scan.question.one(record))),
    )
    for (const [first, second, times] of found.cells) {
      const both = [worths[0]?.[first], worths[1]?.[second]].filter((one) => one !== undefined)
      add(both, times)
    }
  }
  const { later, ...standings } = counts
  return scan.question.asksWhenKnown ? { ...standings, later } : standings
}
