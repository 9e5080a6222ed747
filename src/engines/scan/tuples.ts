/** Tuples of small numbers by number: equal tuples get one number. A tuple is built a pair at a time. */
import { MOST } from './interned.js'

/** No tuple has this number. */
const NONE = MOST - 1

export class Tuples {
  readonly #pairs = new Map<number, number>()

  /** The tuple of one number. */
  first(number: number): number | undefined {
    return this.of(NONE, number)
  }

  /** The tuple of a tuple and one more number; undefined for new ones when there are too many already. */
  of(left: number, right: number): number | undefined {
    const pair = left * MOST + right
    const known = this.#pairs.get(pair)
    if (known !== undefined) return known
    if (this.#pairs.size >= NONE) return undefined
    this.#pairs.set(pair, this.#pairs.size)
    return this.#pairs.size - 1
  }
}
