/** Counts of pairs of small numbers in a kernel: see `assembly/pairs.ts`. */
import { inTables, type Kernel } from './kernel.js'

/** Of the table, five numbers of four bytes. */
const TABLE_BYTES = 20
/** Of a stretch: the left number, the high part of the right one, its own number plus 1, nothing. */
const STRETCH_BYTES = 16
/** Counts of four bytes that stand together. */
const NEAR = 16

const FIRST_MOST = 2 ** 8

export class CountedPairs {
  /** Of its table in the kernel. */
  readonly address: number
  readonly #kernel: Kernel

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.address = inTables(kernel.room(TABLE_BYTES))
    this.#grow(FIRST_MOST)
  }

  /** Counts a pair once more; false where there is no room for it. */
  add(left: number, right: number): boolean {
    const { loops } = this.#kernel
    if (loops.countPair(this.address, left, right) !== 0) return true
    return this.#grow(this.#table.most * 2) && loops.countPair(this.address, left, right) !== 0
  }

  /** Calls back with each pair that was counted, in no order. */
  each(visit: (left: number, right: number, count: number) => void): void {
    const { numbers } = this.#kernel
    const { slots, mask, counts } = this.#table
    for (let slot = 0; slot <= mask; slot++) {
      const at = (slots + slot * STRETCH_BYTES) >> 2
      const [left = 0, high = 0, number = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]]
      if (number === 0) continue
      for (let low = 0; low < NEAR; low++) {
        const count = numbers[(counts >> 2) + (number - 1) * NEAR + low] ?? 0
        if (count !== 0) visit(left, high * NEAR + low, count >>> 0)
      }
    }
  }

  /** As `Pairs` has it. */
  get #table(): { slots: number; mask: number; counts: number; stretches: number; most: number } {
    const at = (index: number): number => this.#kernel.number(this.address, index)
    return { slots: at(0), mask: at(1), counts: at(2), stretches: at(3), most: at(4) }
  }

  #grow(most: number): boolean {
    const { bytes, left, loops, numbers } = this.#kernel
    if (left < most * (NEAR * 4 + 2 * STRETCH_BYTES)) return false
    const counts = inTables(this.#kernel.room(most * NEAR * 4))
    const slots = inTables(this.#kernel.room(most * 2 * STRETCH_BYTES))
    const old = this.#table
    bytes.copyWithin(counts, old.counts, old.counts + old.stretches * NEAR * 4)
    numbers.set([slots, most * 2 - 1, counts, old.stretches, most], this.address >> 2)
    if (old.slots !== 0) loops.moveStretches(this.address, old.slots, old.mask + 1)
    return true
  }
}
