/** Seeded chance for tests that try many cases: a failure names its seed, and the seed brings it back. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 (inside) to 1 (outside); mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** Whole numbers from 0, fewer than `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  of<T>(things: readonly T[]): T {
    const thing = things[this.below(things.length)]
    if (thing === undefined) throw new Error('nothing to choose from')
    return thing
  }

  is(probability: number): boolean {
    return this.next() < probability
  }

  some<T>(things: readonly T[], probability: number): T[] {
    return things.filter(() => this.is(probability))
  }

  shuffled<T>(things: readonly T[]): T[] {
    return things
      .map((thing) => ({ thing, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ thing }) => thing)
  }
}
