/** Counts of pairs of small numbers. */
import { ClaimsError } from '../error.js'
import { MOST_PAIRS, Pairs } from './pairs.js'

export class PairCounts {
  readonly #pairs = new Pairs()
  /** By the number of a pair. */
  #counts: Float64Array = new Float64Array(2 ** 8)

  /** @throws ClaimsError (usage) where there are too many different pairs */
  add(left: number, right: number, times: number): void {
    const pair = this.#pairs.of(left, right)
    if (pair === undefined) throw tooMany()
    if (pair >= this.#counts.length) this.#grow()
    this.#counts[pair] = (this.#counts[pair] ?? 0) + times
  }

  get(left: number, right: number): number {
    const pair = this.#pairs.find(left, right)
    return pair === undefined ? 0 : (this.#counts[pair] ?? 0)
  }

  /** Calls back with each pair that was counted, in no order. */
  each(visit: (left: number, right: number, count: number) => void): void {
    this.#pairs.each((left, right, pair) => {
      const count = this.#counts[pair] ?? 0
      if (count > 0) visit(left, right, count)
    })
  }

  #grow(): void {
    const counts = new Float64Array(this.#counts.length * 2)
    counts.set(this.#counts)
    this.#counts = counts
  }
}

function tooMany(): ClaimsError {
  return new ClaimsError('usage', {
    message: `there are more than ${String(MOST_PAIRS)} different counts`,
    hint: 'count by less, such as said-month in place of said, or ask for fewer statements',
  })
}
