/**
 * Counts of records by what they are worth in one or two ways. Of records that are worth the same only one is kept, to
 * be looked at when all are counted.
 */
import { ClaimsError } from '../../../error.js'
import type { FlatRecord } from '../../../model/record.js'
import type { Line } from '../lines/line.js'
import { Memo } from './memo.js'
import { MOST_PAIRS, Pairs } from './pairs.js'
import { at } from './relevant.js'

/** The indexes of the worth of a record in each way, and how many records there are like it. */
export type Cell = readonly [first: number, second: number, times: number]

export interface CellsFound {
  /** For each way, an example of each worth. */
  readonly examples: readonly (readonly FlatRecord[])[]
  readonly cells: readonly Cell[]
}

export class Cells {
  readonly #examples: FlatRecord[][]
  readonly #memos: readonly Memo<number>[]
  readonly #pairs = new Pairs()
  /** By the number of a pair. */
  readonly #times: number[] = []

  /** @param decidedBy for each of one or two ways, the paths of the values that decide it */
  constructor(decidedBy: readonly (readonly string[])[]) {
    this.#examples = decidedBy.map(() => [])
    this.#memos = decidedBy.map((paths, way) => {
      const ask = (record: FlatRecord): number => (this.#examples[way]?.push(record) ?? 0) - 1
      return new Memo<number>({ ask, relevant: at(paths) })
    })
  }

  /** @throws OddLine; ClaimsError (usage) where there are too many different ones */
  count(line: Line): void {
    const [first, second] = this.#memos
    const pair = this.#pairs.of(first?.of(line) ?? 0, second?.of(line) ?? 0)
    if (pair === undefined) throw tooMany()
    this.#times[pair] = (this.#times[pair] ?? 0) + 1
  }

  found(): CellsFound {
    const cells = this.#times.map((times, pair): Cell => [
      this.#pairs.left(pair),
      this.#pairs.right(pair),
      times,
    ])
    return { examples: this.#examples, cells }
  }
}

function tooMany(): ClaimsError {
  return new ClaimsError('usage', {
    message: `there are more than ${String(MOST_PAIRS)} different counts`,
    hint: 'count by less, such as said-month in place of said, or ask for fewer statements',
  })
}
