/** The ids nearest to some that were typed, among any number of ids, of which only a few are held at a time. */
import { nearest, themselves } from '../../../text/nearest.js'

const BATCH = 10_000

export class NearestIds {
  readonly #typed: readonly string[]
  #best: string[] = []
  #batch: string[] = []

  constructor(typed: readonly string[]) {
    this.#typed = typed
  }

  add(id: string): void {
    if (this.#typed.length === 0) return
    this.#batch.push(id)
    if (this.#batch.length >= BATCH) this.#sift()
  }

  best(): readonly string[] {
    this.#sift()
    return this.#best
  }

  /** The nearest of all are among the nearest so far and the new ones. */
  #sift(): void {
    const all = [...this.#best, ...this.#batch]
    this.#best = [...new Set(this.#typed.flatMap((typed) => nearest(typed, themselves(all))))]
    this.#batch = []
  }
}
