/** What fits a question, counted by one or two dimensions; each thread has counted by groups of its own. */
import { found as foundIn } from '../names/one-record.js'
import type { Counted, Found } from '../../../evidence/engine.js'
import { type CellsFound, OF_A_CELL } from '../counting/cells.js'
import { FirstByKey } from '../counting/first-by-key.js'
import type { FactName } from '../../../evidence/facts.js'
import type { Scan } from '../scan.js'
import { outcomesOf } from '../counting/counts.js'
import { corpusOf } from './corpus.js'

/** @param decidedBy for each dimension the paths of the values that decide it */
export async function countedBy(
  scan: Scan,
  decidedBy: readonly (readonly string[])[],
  names: readonly FactName[],
): Promise<Counted> {
  const { counts, cells, facts } = await scan.all({ kind: 'cells', decidedBy, facts: names })
  const groups = decidedBy.map(() => new FirstByKey<Found>())
  const numbers = cells.map(({ examples }) =>
    groups.map((group, dimension) =>
      (examples[dimension] ?? []).map(({ key, record }) =>
        group.numberOf(key, () => foundIn(scan.question.one(record))),
      ),
    ),
  )
  return {
    info: scan.data.info,
    corpus: corpusOf(scan, facts, []),
    asked: scan.question.parsed,
    representatives: groups.map(({ all }) => all),
    cells: numberedCells(cells, numbers),
    counts: outcomesOf(counts, scan.question.asksWhenKnown),
  }
}

function* numberedCells(
  all: readonly CellsFound[],
  numbers: readonly (readonly (readonly number[])[])[],
): Generator<readonly [number, number, number]> {
  for (const [thread, { cells }] of all.entries()) {
    const [firsts = [], seconds = []] = numbers[thread] ?? []
    for (let at = 0; at < cells.length; at += OF_A_CELL) {
      yield [firsts[cells[at] ?? 0] ?? 0, seconds[cells[at + 1] ?? 0] ?? 0, cells[at + 2] ?? 0]
    }
  }
}
