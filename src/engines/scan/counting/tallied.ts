/** Counts what fits a question by what its records are worth in one or two ways. */
import type { FlatRecord } from '../../../model/record.js'
import { type Example, OF_A_CELL } from './cells.js'
import type { Counts } from './counts.js'
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
  const worthsOf = ways.map(({ worth }) => oncePerKey((record) => worth(scan.question.one(record))))
  for (const { examples, cells } of all) {
    const [firsts = [], seconds = []] = worthsOf.map((worthOf, way) => (examples[way] ?? []).map(worthOf))
    for (let at = 0; at < cells.length; at += OF_A_CELL) {
      const first = firsts[cells[at] ?? 0]
      if (first !== undefined) add(first, seconds[cells[at + 1] ?? 0], cells[at + 2] ?? 0)
    }
  }
  const { later, ...standings } = counts
  return scan.question.asksWhenKnown ? { ...standings, later } : standings
}

/** Each thread has examples of its own. */
function oncePerKey<Worth>(worthOf: (record: FlatRecord) => Worth): (example: Example) => Worth {
  const known = new Map<string, { readonly worth: Worth }>()
  return ({ key, record }) => {
    const { worth } = known.get(key) ?? { worth: worthOf(record) }
    known.set(key, { worth })
    return worth
  }
}
