/**
 * Counts of records by what they are worth in one or two ways. Of records that are worth the same only one is kept, to
 * be looked at when all are counted.
 */
import { PairCounts } from '../../../model/pair-counts.js'
import type { FlatRecord } from '../../../model/record.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Line } from '../lines/line.js'
import { Memo } from './memo.js'
import { at } from './relevant.js'
import { valuesAt } from './values-at.js'

export interface CellsFound {
  /** For each way, an example of each worth. */
  readonly examples: readonly (readonly FlatRecord[])[]
  /** Three numbers a cell: the indexes of the worth of a record in each way, and how many records there are like it. */
  readonly cells: Float64Array
}

/** How many numbers make a cell. */
export const OF_A_CELL = 3

export class Cells {
  readonly #examples: FlatRecord[][]
  readonly #memos: readonly Memo<number>[]
  readonly #counts = new PairCounts()

  /** @param decidedBy for each of one or two ways, the paths of the values that decide it */
  constructor(kernel: Kernel, decidedBy: readonly (readonly string[])[]) {
    this.#examples = decidedBy.map(() => [])
    this.#memos = decidedBy.map((paths, way) => {
      const examples = this.#examples[way] ?? []
      // Of lines that no shape is known of each is asked: those that are alike must not all be kept.
      const known = new Map<string, number>()
      const ask = (record: FlatRecord): number => {
        const values = JSON.stringify(valuesAt(record, paths))
        const number = known.get(values) ?? examples.push(record) - 1
        known.set(values, number)
        return number
      }
      return new Memo<number>(kernel, { ask, relevant: at(paths) })
    })
  }

  /** @throws OddLine; ClaimsError (usage) where there are too many different ones */
  count(line: Line): void {
    const [first, second] = this.#memos
    this.#counts.add(first?.of(line) ?? 0, second?.of(line) ?? 0, 1)
  }

  found(): CellsFound {
    const cells: number[] = []
    this.#counts.each((first, second, times) => cells.push(first, second, times))
    return { examples: this.#examples, cells: Float64Array.from(cells) }
  }
}
