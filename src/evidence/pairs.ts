/**
 * Pairs of small numbers by number: equal pairs get one number. A hash table without boxes. Pairs with the same left
 * number whose right ones are near have near numbers, since what takes time is to fetch from memory what lies apart.
 */

/** So many right numbers, from one that can be divided by it on, have their numbers one after another. */
const NEAR = 16
const NEAR_BITS = 4

/** So many numbers at most: what is counted by more keys than that is no overview. */
export const MOST_PAIRS: number = 2 ** 24

/** The left number, the right one without its lowest bits, the first of their numbers plus 1 (0: free), nothing. */
const SLOT = 4

export class Pairs {
  #slots: Int32Array = new Int32Array(2 ** 8 * SLOT)
  #stretches = 0

  /** All numbers are below this one; not each of them has a pair. */
  get end(): number {
    return this.#stretches * NEAR
  }

  /** The number of a pair; undefined for new ones when there are too many already. */
  of(left: number, right: number): number | undefined {
    const at = this.#slotOf(left, right >> NEAR_BITS)
    const first = this.#slots[at + 2] ?? 0
    const start = first === 0 ? this.#add(left, right >> NEAR_BITS, at) : first - 1
    return start === undefined ? undefined : start + (right & (NEAR - 1))
  }

  /** The number of a pair if it has one already. */
  find(left: number, right: number): number | undefined {
    const first = this.#slots[this.#slotOf(left, right >> NEAR_BITS) + 2] ?? 0
    return first === 0 ? undefined : first - 1 + (right & (NEAR - 1))
  }

  /** Calls back with each pair that has a number, in no order; also with pairs that nobody asked for. */
  each(visit: (left: number, right: number, number: number) => void): void {
    const slots = this.#slots
    for (let at = 0; at < slots.length; at += SLOT) {
      const [left = 0, high = 0, first = 0] = [slots[at], slots[at + 1], slots[at + 2]]
      if (first === 0) continue
      for (let low = 0; low < NEAR; low++) visit(left, high * NEAR + low, first - 1 + low)
    }
  }

  #slotOf(left: number, high: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = (hash(left, high) * SLOT) & mask
    while (slots[at + 2] !== 0 && !(slots[at] === left && slots[at + 1] === high)) at = (at + SLOT) & mask
    return at
  }

  #add(left: number, high: number, at: number): number | undefined {
    const start = this.end
    if (start >= MOST_PAIRS) return undefined
    this.#stretches += 1
    this.#put(left, high, start, at)
    if (this.#stretches * SLOT * 2 > this.#slots.length) this.#grow()
    return start
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 4)
    for (let from = 0; from < old.length; from += SLOT) {
      const [left = 0, high = 0, first = 0] = [old[from], old[from + 1], old[from + 2]]
      if (first > 0) this.#put(left, high, first - 1, this.#slotOf(left, high))
    }
  }

  #put(left: number, high: number, start: number, at: number): void {
    this.#slots[at] = left
    this.#slots[at + 1] = high
    this.#slots[at + 2] = start + 1
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & 0x1fffffff
}
