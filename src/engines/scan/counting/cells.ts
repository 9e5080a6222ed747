/**
 * Counts of records by what they are worth in one or two ways. Of records that are worth the same only one is kept, to
 * be looked at when all are counted.
 */
import { PairCounts } from '../../../evidence/pair-counts.js'
import type { FlatRecord } from '../../../model/record.js'
import { CountedPairs } from '../../kernel/counted-pairs.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { LineShape } from '../lines/shapes.js'
import { type AskedLine, Memo } from './memo.js'
import { slotsAt } from './dependencies.js'
import { FirstByKey } from './first-by-key.js'
import { valuesAt } from './values-at.js'

export interface Example {
  /** Equal where records are worth the same in this way, whoever found them. */
  readonly key: string
  readonly record: FlatRecord
}

export interface CellsFound {
  /** For each way, an example of each worth. */
  readonly examples: readonly (readonly Example[])[]
  /** Three numbers a cell: the indexes of the worth of a record in each way, and of how many records it tells. */
  readonly cells: Float64Array
}

/** How many numbers make a cell. */
export const OF_A_CELL = 3

export class Cells {
  readonly #examples: (readonly Example[])[] = []
  readonly #memos: readonly Memo[]
  readonly #counted: CountedPairs
  /** Of what the kernel has no room for. */
  readonly #more = new PairCounts()

  /** @param decidedBy for each of one or two ways, the paths of the values that decide it */
  constructor(kernel: Kernel, decidedBy: readonly (readonly string[])[]) {
    this.#memos = decidedBy.map((paths) => {
      // Of lines that no shape is known of each is asked: those that are alike must not all be kept.
      const examples = new FirstByKey<Example>()
      this.#examples.push(examples.all)
      const ask = (record: FlatRecord): number => {
        const key = JSON.stringify(valuesAt(record, paths))
        return examples.numberOf(key, () => ({ key, record }))
      }
      return new Memo(kernel, { ask, shapeKey: slotsAt(paths) })
    })
    this.#counted = new CountedPairs(kernel)
  }

  /** For a sweep: in how many ways it counts, and where in the kernel. */
  get counted(): { readonly ways: number; readonly pairs: number } {
    return { ways: this.#memos.length, pairs: this.#counted.address }
  }

  /** For each way, what decides in lines of a shape: an address in the kernel. */
  decidingIn(shape: LineShape): number[] {
    return this.#memos.map((memo) => memo.decidingIn(shape))
  }

  /** @throws OddLine; ClaimsError (usage) where there are too many different ones */
  count(line: AskedLine): void {
    const [first = 0, second = 0] = this.#memos.map((memo) => memo.of(line))
    if (!this.#counted.add(first, second)) this.#more.add(first, second, 1)
  }

  found(): CellsFound {
    const cells: number[] = []
    const add = (first: number, second: number, times: number): void => void cells.push(first, second, times)
    this.#counted.each(add)
    this.#more.each(add)
    return { examples: this.#examples, cells: Float64Array.from(cells) }
  }
}
